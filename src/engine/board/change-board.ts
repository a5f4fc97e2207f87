import { BOARD_LIMITS } from './board';
import type { Board, BoardEntry } from './board';

const ID = 'entry-';

/** An id that no entry has; one of a removed entry comes back only when it was the last. */
export function freeEntryId({ entries }: Board): string {
  const numbers = entries.map(({ id }) => (id.startsWith(ID) ? Number(id.slice(ID.length)) : 0));
  return `${ID}${Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1}`;
}

function changed(board: Board, now: number, entries: readonly BoardEntry[]): Board {
  return { ...board, changedAt: now, entries };
}

/** With one more entry at the end, under a new id where its own is taken; as it was where there are as many as there may be. */
export function addEntry(board: Board, entry: BoardEntry, now: number): Board {
  if (board.entries.length >= BOARD_LIMITS.entries) return board;
  const taken = board.entries.some(({ id }) => id === entry.id);
  return changed(board, now, [...board.entries, taken ? { ...entry, id: freeEntryId(board) } : entry]);
}

/** With this entry in the place of the one with its id; as it was where there is none. */
export function editEntry(board: Board, entry: BoardEntry, now: number): Board {
  if (!board.entries.some(({ id }) => id === entry.id)) return board;
  return changed(
    board,
    now,
    board.entries.map((one) => (one.id === entry.id ? entry : one)),
  );
}

/** Without an entry; as it was where there is none with this id. */
export function removeEntry(board: Board, id: string, now: number): Board {
  const rest = board.entries.filter((one) => one.id !== id);
  return rest.length === board.entries.length ? board : changed(board, now, rest);
}
