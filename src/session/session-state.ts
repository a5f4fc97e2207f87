import type { Announcement, DraftNews, InsertionNews, Language, Pane } from '../engine';
import type { LaterWords, Strings } from '../i18n';

/** One caption line above the foot; nothing the agent has to act on. */
export type Notice =
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'newer-data' }
  /** Stored data could not be read; it was set aside and can be downloaded. */
  | { readonly kind: 'broken-data'; readonly text: string };

/** What the pane is drawn from; a new object on every change, so that it can be compared by identity. */
export type SessionState = {
  readonly pane: Pane;
  /** The agent's language, which the pane speaks. */
  readonly language: Language;
  /** Its words. */
  readonly strings: Strings;
  /** Its words for letters as such; absent until letters were loaded. */
  readonly later?: LaterWords;
  /** The last thing to say politely; `number` grows so that the same words can be said again. */
  readonly announcement?: { readonly number: number; readonly announcement: Announcement | InsertionNews | DraftNews };
  /** What became of the letter that was put into the open draft last. */
  readonly inserted?: InsertionNews;
  readonly notice?: Notice;
  /** The letter was copied to the clipboard just now. */
  readonly copied: boolean;
  /**
   * Something was thrown in the background that is no refusal by the host, for the one boundary to show: a bug, or (`outdated`)
   * a part of the add-in that is no longer to be had.
   */
  readonly bug?: { readonly error: unknown; readonly outdated: boolean };
  /** Plain keys act in the pane. */
  readonly keys: boolean;
  /** For wording times: epoch ms and the agent's offset from UTC in minutes. */
  readonly now: number;
  readonly utcOffsetMinutes: number;
};
