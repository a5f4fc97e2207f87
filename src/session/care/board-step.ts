import type { BoardEntry } from '../../engine';

/** What an agent can do with the situation board; only one entry is written at a time. */
export type BoardStep =
  /** Begins an entry under this title, and shows the board. */
  | { readonly care: 'new-entry'; readonly title: string }
  | { readonly care: 'edit-entry'; readonly entry: string }
  | { readonly care: 'write-entry'; readonly changes: Partial<Omit<BoardEntry, 'id'>> }
  /** Puts the entry that is written on the board; one with a fault stays as it is written. */
  | { readonly care: 'save-entry' }
  /** Leaves it without saving. */
  | { readonly care: 'leave-entry' }
  /** Takes the entry that is written off the board. */
  | { readonly care: 'remove-entry' };
