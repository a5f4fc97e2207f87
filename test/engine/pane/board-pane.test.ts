import type { BoardDesk } from '../../../src/engine';
import { boardPane } from '../../../src/engine/pane/board-pane';
import { FIRST_CHOICE } from '../../../src/engine/pane/choice';
import * as writing from '../../../src/engine/pane/writing';
import { aBoard, anEntry } from '../board/an-entry';
import { aDesk, NOW } from './a-desk';

const choice = { ...FIRST_CHOICE, view: 'board' } as const;
const mailbox = 'elena@northwind.example';

function shown(board: BoardDesk) {
  const pane = boardPane(aDesk({ writing, care: { mailbox, board } }), choice, NOW);
  if (pane === undefined) throw new Error('No pane.');
  return pane;
}

describe('the situation board', () => {
  it('has first what counts today, then what will, then what did', () => {
    const board = aBoard(
      anEntry({ id: 'old', from: '2026-11-01', until: '2026-11-02' }),
      anEntry({ id: 'older', from: '2026-10-01', until: '2026-10-02' }),
      anEntry({ id: 'next year', from: '2027-01-01', until: '' }),
      anEntry({ id: 'tomorrow', from: '2026-11-21', until: '' }),
      anEntry({ id: 'today', from: '2026-11-20', until: '2026-11-20' }),
      anEntry({ id: 'long since', from: '2026-03-01', until: '' }),
    );
    const { active, planned, past } = shown({ board });
    const ids = [active, planned, past].map((entries) => entries.map(({ id }) => id));
    expect(ids).toEqual([
      ['long since', 'today'],
      ['tomorrow', 'next year'],
      ['old', 'older'],
    ]);
  });

  it('says what is wrong with the entry that is written', () => {
    const edit = { number: 1, isNew: true, entry: anEntry({ title: ' ', until: '2026-03-01' }), tries: 0 };
    expect(shown({ board: aBoard(), edit }).edit).toEqual({ ...edit, faults: ['title', 'until'] });
  });

  it.each([
    [undefined, 0, { canAdd: true, canChange: true }],
    [undefined, 50, { canAdd: false, canChange: true }],
    ['newer', 1, { canAdd: false, canChange: false, unkept: 'newer' }],
    ['not-kept', 1, { canAdd: true, canChange: true, unkept: 'not-kept' }],
  ] as const)('with the problem %s and %d entries can be changed so far: %j', (problem, count, expected) => {
    const entries = Array.from({ length: count }, (_, index) => anEntry({ id: `e${index}` }));
    expect(shown({ board: aBoard(...entries), ...(problem && { problem }) })).toMatchObject(expected);
  });

  it('is not shown before the welcome was read, or unless it was chosen', () => {
    const desk = aDesk({ writing, care: { mailbox, board: { board: aBoard() } } });
    expect(boardPane(desk, FIRST_CHOICE, NOW)).toBeUndefined();
    expect(boardPane({ ...desk, settings: { ...desk.settings, introduced: false } }, choice, NOW)).toBeUndefined();
  });
});
