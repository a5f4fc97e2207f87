import type { Language } from '../../languages/language';
import type { Said } from '../../mail/wants/said';
import type { Heard } from './each-feature';
import { sensesOf } from './sense-index';
import type { SenseIndex } from './sense-index';
import { unitsOf } from './units';
import type { Unit } from './units';

/** A text made ready for the learned voice: its words with their senses, and its sentences. */
export type Hearing = { readonly heard: Heard; readonly sentences: readonly Unit[] };

/**
 * Makes a text ready; linear in its length. The voice does not hear what the rules have found, so that the two are two: the mails that
 * teach it were known to those who wrote the rules, and it would trust them too much.
 */
export function hearingOf({ text, words }: Said, language: Language, index: SenseIndex): Hearing {
  return { heard: { text, words, senses: sensesOf(text, words, index), language }, sentences: unitsOf(text, words) };
}
