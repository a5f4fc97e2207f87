import type { Board, BoardEntry } from '../../../src/engine';

/** An outage in March, with what a test says otherwise. */
export function anEntry(more: Partial<BoardEntry> = {}): BoardEntry {
  return {
    id: 'entry-1',
    title: 'Payments are down',
    kind: 'outage',
    from: '2026-03-09',
    until: '2026-03-12',
    paused: [],
    avoid: [],
    line: '',
    openInvitations: false,
    ...more,
  };
}

export function aBoard(...entries: readonly BoardEntry[]): Board {
  return { version: 1, changedAt: 1, entries };
}
