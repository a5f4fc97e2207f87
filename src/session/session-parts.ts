import type { Language, LanguagePack, Pane } from '../engine';
import type { Kept } from './kept';
import type { OpenNow } from './open-now';
import type { SeenEmails } from './seen-emails';
import type { Surroundings } from './surroundings';

/** What an action may look at and change; the session makes it, `performAction` uses it. */
export type SessionParts = {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly seen: SeenEmails;
  readonly open: OpenNow;
  readonly clock: () => number;
  /** The languages loaded so far. */
  readonly packs: Readonly<Partial<Record<Language, LanguagePack>>>;
  /** What is shown now. */
  readonly pane: () => Pane;
  readonly showCopied: () => void;
  /** Does the work unless such work is under way: a letter that is being opened is not opened twice. */
  readonly whileFree: (work: () => Promise<void>) => Promise<void>;
  /** Shows what has changed. */
  readonly refresh: () => void;
};
