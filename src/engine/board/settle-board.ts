import type { Memory } from '../memory/memory';
import { EMPTY_BOARD } from './board';
import type { Board } from './board';

/** A board of before everything was forgotten is empty, whichever window or computer that was asked in; else the very same one. */
export function settleBoard(board: Board, { forgottenAt }: Pick<Memory, 'forgottenAt'>): Board {
  const known = board.forgottenAt ?? -Infinity;
  return forgottenAt === undefined || forgottenAt <= known ? board : { ...EMPTY_BOARD, forgottenAt };
}
