import type { Choice, Language, LanguagePack, Opened, Pane } from '../engine';
import type { Kept } from './kept';
import type { ReadItem } from './read-item';
import type { SeenEmails } from './seen-emails';
import type { Surroundings } from './surroundings';

/** What an action may look at and change; the session makes it, `performAction` uses it. */
export type SessionParts = {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly seen: SeenEmails;
  readonly clock: () => number;
  readonly packs: Readonly<Partial<Record<Language, LanguagePack>>>;
  readonly loadPack: (language: Language) => Promise<LanguagePack>;
  readonly opened: () => Opened;
  readonly item: () => ReadItem | undefined;
  readonly choice: () => Choice;
  /** What is shown now. */
  readonly pane: () => Pane;
  /** Changes the choice for the open item and shows it; kept with what was typed. */
  readonly choose: (choice: Choice) => void;
  /** Greets the customer in one more language. */
  readonly addSender: (language: Language) => Promise<void>;
  readonly look: () => Promise<void>;
  /** Shows letters for an item whose text could not be read. */
  readonly readWithoutText: () => Promise<void>;
  readonly showCopied: () => void;
  /** Shows what has changed. */
  readonly refresh: () => void;
};
