import type { InsertionNews, Signature } from '../../engine';

/** The words for a letter in a draft: that it went there, that it can be taken back, and who signs. */
export type InsertionWords = {
  /** What became of the letter, as the line in the pane and for screen readers. */
  readonly news: Readonly<Record<InsertionNews['insertion'], string>>;
  readonly takeBack: string;
  /** Above and in the setting of who signs. */
  readonly whoSigns: string;
  readonly signs: Readonly<Record<Signature, string>>;
  /** Beside a letter that signs while Outlook does too, and the way to leave it to Outlook. */
  readonly doubled: string;
  readonly leaveToOutlook: string;
  /** Beside a letter that signs although Outlook should. */
  readonly outlookAddsNone: string;
};
