import type { Desk, Language, Pane } from '../engine';
import type { Care } from './care/care';
import type { Kept } from './kept';
import type { OpenNow } from './open-now';
import type { SeenEmails } from './seen-emails';
import type { Surroundings } from './surroundings';
import type { UsedLetters } from './used-letters';
import type { Workshop } from './workshop/workshop';

/** What an action may look at and change; the session makes it, `performAction` uses it. */
export type SessionParts = {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly seen: SeenEmails;
  readonly open: OpenNow;
  /** Remembers a phrase as never hostile to this mailbox. */
  readonly allow: (phrase: string) => void;
  /** Changes what is remembered of letters that customers got. */
  readonly changeUsed: UsedLetters['change'];
  readonly clock: () => number;
  /** Everything at hand at `now`. */
  readonly desk: (now: number) => Desk;
  /** What is shown now. */
  readonly pane: () => Pane;
  /** Cleans the HTML of a letter. */
  readonly clean: (html: string) => string;
  /** Fetches all that a letter takes, in the reply language or another, and shows what has changed. */
  readonly loadLetters: (language?: Language) => Promise<void>;
  /** Own templates and brands; absent until they were loaded. */
  readonly workshop: () => Workshop | undefined;
  /** Who got the open mail, and the mailbox itself. */
  readonly mailboxes: () => readonly string[];
  /** What looks after drafts, promises and the day; fetched where it is not here yet. */
  readonly loadCare: () => Promise<Care>;
  readonly showCopied: () => void;
  /** Does the work unless such work is under way: a letter that is being opened is not opened twice. */
  readonly whileFree: (work: () => Promise<void>) => Promise<void>;
  /** Shows what has changed. */
  readonly refresh: () => void;
};
