import type { BoardEntry, Language, Pane } from '../../src/engine';
import { LATER_WORDS } from '../strings-for';
import { SAMPLE_WORDS } from './sample-words';

type BoardPane = Extract<Pane, { kind: 'board' }>;

/** The situation board in its variants, as somebody who writes this language would keep it. */
export function sampleBoard(language: Language): Readonly<Record<string, BoardPane>> {
  const words = SAMPLE_WORDS[language];
  const { kinds, topics } = LATER_WORDS[language].board;
  const entry = (id: string, more: Partial<BoardEntry>): BoardEntry => ({
    id,
    title: kinds.outage,
    kind: 'outage',
    from: '2026-11-20',
    until: '',
    paused: [],
    avoid: [],
    line: '',
    openInvitations: false,
    ...more,
  });
  const outage = entry('a', {
    title: words.nextSubject,
    paused: ['thanks', 'phone'],
    avoid: [topics.praise, topics.delivery],
    line: words.line,
    openInvitations: true,
  });
  const planned = entry('b', { title: kinds.price, kind: 'price', from: '2026-12-01', until: '2027-01-15' });
  const past = entry('c', { title: kinds.tragedy, kind: 'tragedy', from: '2026-11-02', until: '2026-11-02' });
  const fresh = entry('new', { title: '', kind: 'other', from: '2026-11-21' });
  const empty: BoardPane = { kind: 'board', active: [], planned: [], past: [], canAdd: true, canChange: true };
  const board: BoardPane = { ...empty, active: [outage], planned: [planned], past: [past] };
  return {
    board,
    'board-empty': empty,
    'board-new': { ...empty, edit: { number: 1, isNew: true, entry: fresh, tries: 0, faults: ['title'] } },
    'board-edit': { ...board, edit: { number: 2, isNew: false, entry: outage, tries: 0, faults: [] } },
    'board-faults': {
      ...board,
      edit: {
        number: 3,
        isNew: true,
        entry: { ...fresh, from: '', until: '2026-11-01' },
        tries: 1,
        faults: ['title', 'from', 'until', 'avoid', 'line'],
      },
    },
    'board-full': { ...board, canAdd: false, unkept: 'not-kept' },
    'board-newer': { ...board, canAdd: false, canChange: false, unkept: 'newer' },
  };
}
