import type { Situation } from './reading';

/**
 * Words that tell what a mail wants, in one language. A phrase is lower case words separated by single spaces;
 * a trailing `*` lets a word go on with any letters.
 */
export type MailCues = {
  readonly situations: readonly {
    readonly situation: Exclude<Situation, 'other'>;
    readonly phrases: readonly string[];
  }[];
  /** Thanks that are what a mail is written for: "I want to thank you", not the thanks at a request's end. */
  readonly gratitude: readonly string[];
  readonly demands: readonly string[];
  readonly thirdTime: readonly string[];
  readonly repeat: readonly string[];
  readonly urgent: readonly string[];
  /** Harmless ways to say what is urgent elsewhere: "die laughing". An urgent phrase that one overlaps counts for nothing. */
  readonly idioms: readonly string[];
  /** Words before an order, invoice or tracking number. */
  readonly numbers: readonly { readonly kind: 'order' | 'invoice' | 'tracking'; readonly words: readonly string[] }[];
};
