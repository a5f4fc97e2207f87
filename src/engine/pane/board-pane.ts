import { isActive } from '../board/active-entries';
import { BOARD_LIMITS } from '../board/board';
import type { BoardEntry } from '../board/board';
import type { BoardDesk, BoardEdit } from '../board/board-desk';
import { entryFaults } from '../board/entry-faults';
import type { EntryFault } from '../board/entry-faults';
import { isoOfDay } from '../calendar/iso-day';
import { localDay } from '../calendar/local-day';
import type { Choice } from './choice';
import type { Desk } from './opened';

/** The situation board: what is going on, and what it means for letters. */
export type BoardPane = {
  readonly kind: 'board';
  /** What counts today, in the order in which it began to. */
  readonly active: readonly BoardEntry[];
  /** What will, the soonest first. */
  readonly planned: readonly BoardEntry[];
  /** What did, the latest first. */
  readonly past: readonly BoardEntry[];
  readonly edit?: BoardEdit & { readonly faults: readonly EntryFault[] };
  /** There is room for another one, and the board may be changed. */
  readonly canAdd: boolean;
  readonly canChange: boolean;
  readonly unkept?: BoardDesk['problem'];
};

/** The board where the agent chose it and it is here; undefined elsewhere, and while its words load. `now` is epoch ms. */
export function boardPane(
  { settings, agent, care, writing }: Desk,
  choice: Choice,
  now: number,
): BoardPane | undefined {
  // Its words come with what writes letters.
  if (choice.view !== 'board' || !settings.introduced || !care?.board || !writing) return undefined;
  const { board, edit, problem } = care.board;
  const { utcOffsetMinutes } = agent;
  const today = isoOfDay(localDay(now, utcOffsetMinutes));
  const active = board.entries.filter((entry) => isActive(entry, now, utcOffsetMinutes));
  const canChange = problem !== 'newer';
  return {
    kind: 'board',
    active: sortedBy(active, ({ from }) => from),
    planned: sortedBy(
      board.entries.filter((entry) => entry.from > today),
      ({ from }) => from,
    ),
    past: sortedBy(
      board.entries.filter((entry) => entry.from <= today && !active.includes(entry)),
      ({ until }) => until,
    ).reverse(),
    ...(edit && { edit: { ...edit, faults: entryFaults(edit.entry) } }),
    canAdd: canChange && board.entries.length < BOARD_LIMITS.entries,
    canChange,
    ...(problem && { unkept: problem }),
  };
}

/** Days in figures sort as texts. */
function sortedBy(entries: readonly BoardEntry[], day: (entry: BoardEntry) => string): BoardEntry[] {
  return [...entries].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}
