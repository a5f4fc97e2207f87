import type { Language } from '../languages/language';

/** What a letter is for. The list grows with the library of letters. */
export type Occasion = 'holding' | 'hostile_our_fault' | 'complaint' | 'thanks' | 'question';

/** The manner of a letter. */
export type Voice = 'warm' | 'formal';

/**
 * A part of a letter with one task; a block whose text comes out empty is left out.
 * `text` is Handlebars over the letter's variables, plain words without HTML.
 */
export type LetterBlock = {
  readonly role:
    | 'greeting'
    | 'acknowledge'
    | 'personal'
    | 'apologise'
    | 'explain'
    | 'fix'
    | 'answer'
    | 'next_step'
    | 'thanks'
    | 'close'
    | 'sign_off';
  readonly text: string;
};

/** A letter in one language and voice. */
export type Letter = {
  /** Unique over all languages: `occasion.language.voice`. */
  readonly id: string;
  readonly occasion: Occasion;
  readonly language: Language;
  readonly voice: Voice;
  readonly blocks: readonly LetterBlock[];
};

/** The id of a letter, which is the same whether or not its text is loaded. */
export function letterId(occasion: Occasion, language: Language, voice: Voice): string {
  return `${occasion}.${language}.${voice}`;
}

/** The variables a letter may use; `greeting` is a whole phrase such as "Dear Ivan" without its comma. */
export type Variable = 'greeting' | 'customer' | 'agent' | 'company' | 'order' | 'by' | 'line' | 'answer' | 'fix';

/** All variables a letter may use. */
export const VARIABLES: readonly Variable[] = [
  'greeting',
  'customer',
  'agent',
  'company',
  'order',
  'by',
  'line',
  'answer',
  'fix',
];
