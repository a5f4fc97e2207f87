import type { PromiseSentences } from '../promises/promise-sentences';
import type { Letter } from '../reply/letter';
import type { SampleCustomer } from '../reply/sample-customer';

/** The letters of a language, and customers to look at one's own with. */
export type LanguageLetters = {
  readonly letters: readonly Letter[];
  readonly samples: readonly SampleCustomer[];
  /** The body of a letter to look at a brand with, as an own template's. */
  readonly shown: string;
  /** How a letter names a promise that was not kept. */
  readonly promised: PromiseSentences;
};
