import type { Board, BoardEntry } from './board';

/** An entry while it is written; it goes on the board when it is saved. */
export type BoardEdit = {
  /** Another one for every entry that is begun, so that a form knows when it shows something else. */
  readonly number: number;
  readonly isNew: boolean;
  readonly entry: BoardEntry;
  /** How often it was to be saved though something was wrong with it. */
  readonly tries: number;
};

/** The situation board of this device. */
export type BoardDesk = {
  readonly board: Board;
  readonly edit?: BoardEdit;
  /** 'newer': written by a newer Take Five, shown and never changed. 'not-kept': the last change stands in this window alone. */
  readonly problem?: 'newer' | 'not-kept';
};
