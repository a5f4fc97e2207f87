import type { Situation } from '../reading';
import type { ContactWords } from './contact-words';

/**
 * Words that tell what a mail wants, in one language. A phrase is lower case words separated by single spaces;
 * a trailing `*` lets a word go on with any letters.
 */
export type MailCues = {
  readonly situations: readonly SituationCue[];
  /** Thanks that are what a mail is written for: "I want to thank you", not the thanks at a request's end. */
  readonly gratitude: readonly string[];
  /** Words that turn the cue behind them around: "not", "no". */
  readonly negations: readonly string[];
  readonly demands: readonly string[];
  /** How verbs end that bid the reader and can mean nothing else: «-йте». Empty where they have no ending. */
  readonly imperatives: readonly string[];
  /** Words with such an ending that ask for nothing: «здравствуйте». */
  readonly greetings: readonly string[];
  readonly contact: ContactWords;
  readonly urgent: readonly string[];
  /** Who needs help sooner than others, and what is hard on them; near each other they are urgent. */
  readonly frail: readonly string[];
  readonly hardship: readonly string[];
  /** Harmless ways to say what is urgent elsewhere: "die laughing". An urgent phrase that one overlaps counts for nothing. */
  readonly idioms: readonly string[];
  /** Words before an order, invoice or tracking number. */
  readonly numbers: readonly { readonly kind: 'order' | 'invoice' | 'tracking'; readonly words: readonly string[] }[];
};

/** Phrases that speak for a situation. */
export type SituationCue = {
  readonly situation: Situation;
  /** A `hint` may be said by the way ("the courier was kind"), so that it decides only where nothing surer stands. */
  readonly hint?: true;
  readonly phrases: readonly string[];
  /**
   * What has to stand near them, before or behind: "give" and "money". `AMOUNT` stands for a sum in figures.
   * Without it the phrases speak for themselves.
   */
  readonly beside?: readonly string[];
};

/** Stands among the words of `beside` for a sum in figures: "£39". */
export const AMOUNT = '¤';
