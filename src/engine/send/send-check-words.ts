import type { ConfidentialWords } from '../draft-check/find-confidential';
import type { AnnouncedWords } from '../draft-check/find-attachment';
import type { PlainNoteWords } from '../draft-check/internal-note-words';
import type { PromiseWords } from '../draft-check/promise-words';
import type { WordedRules } from '../draft-check/worded-rules';
import type { Language } from '../languages/language';
import type { SendPlaceholders } from './send-placeholders';

/**
 * What a draft in one language is checked with at Send, out of what the pane checks it with: the send handler is one file, which holds
 * all four languages and may weigh no more than a part of the pane's tables do.
 */
export type SendCheckWords = {
  /** Besides the English ones, which stand in any draft. */
  readonly placeholders: SendPlaceholders;
  readonly notes: PlainNoteWords;
  readonly confidential: ConfidentialWords;
  readonly attachment: AnnouncedWords;
  readonly stings: WordedRules;
  readonly promises: PromiseWords;
  readonly greeted: GreetedWords;
};

/** Words after a greeting that are no name to be compared with the customer's; small letters, parted by spaces. */
export type GreetedWords = {
  /** Whom a greeting speaks to without a name, and titles: "team", "madam". */
  readonly nobody: string;
  /** Short names that begin with none of the letters of the names they stand for: "Bob". */
  readonly shortNames: string;
};

/** The same for all languages, because which one a draft is in shows only at Send. */
export type SendCheckLanguages = Readonly<Record<Language, SendCheckWords>>;
