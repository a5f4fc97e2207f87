import type { Voice } from './letter';
import type { LetterValues } from './letter-values';

/** A made-up customer to look at a template with, as a mail of theirs would be read. */
export type SampleCustomer = {
  /** As the mail program shows them. */
  readonly name: string;
  readonly greetings: Readonly<Record<Voice, string>>;
  readonly values: LetterValues;
};

/** All that is known of a sample customer for a letter. */
export function sampleValues({ greetings, values }: SampleCustomer, voice: Voice): LetterValues {
  return { ...values, greeting: greetings[voice] };
}
