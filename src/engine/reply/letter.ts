import type { Language } from '../languages/language';

/** What letters are for, in the order in which they are listed: fifteen occasions of customer care. */
export const OCCASIONS = [
  'holding',
  'hostile_our_fault',
  'hostile_unclear',
  'complaint',
  'defective',
  'late_promise',
  'refund',
  'no_alternative',
  'repeat',
  'progress',
  'solved',
  'thanks',
  'question',
  'phone',
  'boundary',
] as const;

/** What a letter is for. */
export type Occasion = (typeof OCCASIONS)[number];

/** The manners of a letter. */
export const VOICES = ['warm', 'formal'] as const;

export type Voice = (typeof VOICES)[number];

/** The task of a part of a letter: steps of a good answer, from what was understood to how a human being is reached. */
export type Role =
  | 'greeting'
  | 'acknowledge'
  | 'thanks'
  | 'personal'
  | 'apologise'
  | 'explain'
  | 'fix'
  | 'answer'
  | 'prevent'
  | 'limits'
  | 'gesture'
  | 'next_step'
  | 'contact'
  | 'close'
  | 'sign_off';

/**
 * A part of a letter with one task; a block whose text comes out empty is left out.
 * `text` is Handlebars over the letter's variables: plain words, or in an own letter HTML, where `format` says so.
 */
export type LetterBlock = { readonly role: Role; readonly text: string; readonly format?: 'html' };

/** A letter in one language and voice. */
export type Letter = {
  /** Unique over all languages: `occasion.language.voice`. */
  readonly id: string;
  readonly occasion: Occasion;
  readonly language: Language;
  readonly voice: Voice;
  readonly blocks: readonly LetterBlock[];
  /** The twelve months in its language, as they stand after the day of the month, parted by spaces. */
  readonly months: string;
  /** What its language puts after the words above the name, such as a comma; absent for nothing. */
  readonly signOffEnd?: string;
};

/** What a letter needs to be filled in. */
export type Fillable = Pick<Letter, 'blocks' | 'months' | 'signOffEnd'>;

/** By what a letter is remembered as used or marked, in whatever language and voice: its occasion, or the own template it comes from. */
export type LetterName = Occasion | `own.${string}`;

/** Whether an id is that of an own template. */
export function isOwn(id: string): id is `own.${string}` {
  return id.startsWith('own.');
}

/** The id of a letter, which is the same whether or not its text is loaded. */
export function letterId(occasion: Occasion, language: Language, voice: Voice): string {
  return `${occasion}.${language}.${voice}`;
}

/** The parts of a letter's id; undefined for a text that is none. */
export function partsOfId(id: string): { readonly occasion: Occasion; readonly voice: Voice } | undefined {
  const [first, , last] = id.split('.');
  const occasion = OCCASIONS.find((one) => one === first);
  const voice = VOICES.find((one) => one === last);
  return occasion && voice && { occasion, voice };
}

/** The id of the same letter in another voice; a text that is no id stays as it is. */
export function inVoice(id: string, voice: Voice): string {
  return partsOfId(id) ? id.replace(/[^.]*$/, voice) : id;
}
