import { EMPTY_BOARD, settleBoard } from '../../../src/engine';
import { aBoard, anEntry } from './an-entry';

describe('a board and what was forgotten', () => {
  const board = aBoard(anEntry());

  it('is the very same board where nothing was', () => {
    expect(settleBoard(board, {})).toBe(board);
  });

  it('is empty once everything was, and what comes on it later stays', () => {
    const empty = settleBoard(board, { forgottenAt: 5 });
    expect(empty).toEqual({ ...EMPTY_BOARD, forgottenAt: 5 });
    const later = { ...empty, entries: board.entries };
    expect(settleBoard(later, { forgottenAt: 5 })).toBe(later);
    expect(settleBoard(later, { forgottenAt: 6 }).entries).toEqual([]);
  });
});
