import {
  addEntry,
  BOARD_LIMITS,
  editEntry,
  EMPTY_BOARD,
  entryFaults,
  freeEntryId,
  removeEntry,
} from '../../../src/engine';
import type { Board } from '../../../src/engine';
import { aBoard, anEntry } from './an-entry';

const BOARD = aBoard(anEntry(), anEntry({ id: 'prices', title: 'New prices', kind: 'price' }));
const ids = ({ entries }: Board) => entries.map(({ id }) => id);

describe('the entries of the situation board', () => {
  it('are added at the end, each under an id of its own', () => {
    const more = addEntry(addEntry(BOARD, anEntry(), 2), anEntry({ id: 'flood' }), 3);
    expect(ids(more)).toEqual(['entry-1', 'prices', 'entry-2', 'flood']);
    expect(more.changedAt).toBe(3);
    expect(freeEntryId(EMPTY_BOARD)).toBe('entry-1');
  });

  it('are as many as there is room for', () => {
    let board = EMPTY_BOARD;
    for (let at = 1; at <= BOARD_LIMITS.entries + 3; at++) board = addEntry(board, anEntry(), at);
    expect(board.entries).toHaveLength(BOARD_LIMITS.entries);
    expect(board.changedAt).toBe(BOARD_LIMITS.entries);
  });

  it('are edited in their places', () => {
    const edited = editEntry(BOARD, anEntry({ title: 'Payments work again' }), 2);
    expect(edited.entries.map(({ title }) => title)).toEqual(['Payments work again', 'New prices']);
    expect(edited.changedAt).toBe(2);
    expect(editEntry(BOARD, anEntry({ id: 'other' }), 2)).toBe(BOARD);
  });

  it('are removed', () => {
    expect(ids(removeEntry(BOARD, 'entry-1', 2))).toEqual(['prices']);
    expect(removeEntry(BOARD, 'other', 2)).toBe(BOARD);
  });

  it.each([
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(BOARD_LIMITS.title + 1) }],
    ['from', { from: '', until: '' }],
    ['from', { from: '2026-02-30' }],
    ['until', { until: '2026-03-08' }],
    ['until', { until: 'soon' }],
    ['paused', { paused: [''] }],
    ['paused', { paused: Array.from({ length: BOARD_LIMITS.paused + 1 }, (_, at) => `own.${at}`) }],
    ['avoid', { avoid: [' '] }],
    ['avoid', { avoid: ['x'.repeat(BOARD_LIMITS.phrase + 1)] }],
    ['line', { line: 'x'.repeat(BOARD_LIMITS.line + 1) }],
  ] as const)('have a fault in %s: %o', (fault, more) => {
    expect(entryFaults(anEntry(more))).toEqual([fault]);
  });

  it('have no fault without an end, or on one day alone', () => {
    expect(entryFaults(anEntry({ until: '' }))).toEqual([]);
    expect(entryFaults(anEntry({ until: '2026-03-09' }))).toEqual([]);
  });
});
