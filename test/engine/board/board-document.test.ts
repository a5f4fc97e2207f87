import fc from 'fast-check';
import { BOARD_DOCUMENT, BOARD_LIMITS, EMPTY_BOARD, entryFaults, openDocument } from '../../../src/engine';
import type { BoardEntry } from '../../../src/engine';
import { aBoard, anEntry } from './an-entry';

const state = (...entries: readonly unknown[]) => openDocument(BOARD_DOCUMENT, { ...EMPTY_BOARD, entries }).state;

const everything = anEntry({
  kind: 'tragedy',
  until: '',
  paused: ['thanks', 'own.42'],
  avoid: ['поздрав*', 'Happy Friday'],
  line: 'Мислите ни са с пострадалите.',
  openInvitations: true,
});

/** Entries of which each part is as often right as wrong. */
const anyEntry: fc.Arbitrary<BoardEntry> = fc.record({
  id: fc.constant('one'),
  title: fc.constantFrom('Outage', '', ' ', 'x'.repeat(120), 'x'.repeat(121)),
  kind: fc.constantFrom('outage' as const, 'price' as const, 'tragedy' as const, 'other' as const),
  from: fc.constantFrom('2026-03-09', '2026-03-10', '', '2026-02-30', 'x'),
  until: fc.constantFrom('2026-03-09', '2026-03-10', '', '2026-02-30', 'x'),
  paused: fc.constantFrom([], ['refund'], [''], ['x'.repeat(65)]),
  avoid: fc.constantFrom([], ['price*'], [' '], Array<string>(51).fill('x')),
  line: fc.constantFrom('', 'We know.', 'x'.repeat(501)),
  openInvitations: fc.boolean(),
});

describe('the stored situation board', () => {
  it('comes back as it was written', () => {
    const board = aBoard(everything, anEntry({ id: 'entry-2' }));
    const copy: unknown = JSON.parse(JSON.stringify(board));
    expect(openDocument(BOARD_DOCUMENT, copy)).toEqual({ state: 'sound', document: board });
  });

  it('is sound exactly where the form finds no fault', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => (state(entry) === 'sound') === (entryFaults(entry).length === 0)),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['no id', { ...everything, id: '' }],
    ['a kind that is not known', { ...everything, kind: 'party' }],
    ['a day that is a number', { ...everything, from: 20_260_309 }],
    ['words to avoid as one text', { ...everything, avoid: 'price' }],
    ['no word of invitations', { ...everything, openInvitations: undefined }],
  ])('is broken with %s', (_, entry) => {
    expect(state(entry)).toBe('broken');
  });

  it('is broken with two entries of one id, or with too many', () => {
    const entries = Array.from({ length: BOARD_LIMITS.entries }, (_, at) => anEntry({ id: `entry-${at}` }));
    expect(state(...entries)).toBe('sound');
    expect(state(...entries, anEntry({ id: 'more' }))).toBe('broken');
    expect(state(everything, everything)).toBe('broken');
  });

  it('is only read where a newer Take Five wrote it', () => {
    const board = { ...aBoard(everything), version: 2, more: true };
    expect(openDocument(BOARD_DOCUMENT, board)).toEqual({ state: 'newer', document: aBoard(everything) });
  });
});
