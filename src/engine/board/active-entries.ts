import { isoOfDay } from '../calendar/iso-day';
import { localDay } from '../calendar/local-day';
import type { LetterName } from '../reply/letter';
import type { Board, BoardEntry } from './board';

/** Whether an entry counts at a moment (epoch ms), seen from the agent's offset from UTC: its first and last day included. */
export function isActive({ from, until }: BoardEntry, at: number, utcOffsetMinutes: number): boolean {
  const today = isoOfDay(localDay(at, utcOffsetMinutes));
  return today !== '' && from <= today && (until === '' || today <= until);
}

/** The entries that count at `now` (epoch ms), in the order of the board. */
export function activeEntries(board: Board, now: number, utcOffsetMinutes: number): readonly BoardEntry[] {
  return board.entries.filter((entry) => isActive(entry, now, utcOffsetMinutes));
}

/** The first entry that counts at `now` (epoch ms) and pauses a letter; undefined where none does. */
export function pausedBy(
  board: Board,
  letter: LetterName,
  now: number,
  utcOffsetMinutes: number,
): BoardEntry | undefined {
  return activeEntries(board, now, utcOffsetMinutes).find(({ paused }) => paused.includes(letter));
}
