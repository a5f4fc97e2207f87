import { dayOfIso } from '../calendar/iso-day';
import { BOARD_LIMITS } from './board';
import type { BoardEntry } from './board';

/** What can be wrong with an entry, by the field that says it; `until` also where it lies before `from`. */
export const ENTRY_FAULTS = ['title', 'from', 'until', 'paused', 'avoid', 'line'] as const;

export type EntryFault = (typeof ENTRY_FAULTS)[number];

/** Longest name of a letter: `own.` and an own template's id. */
const MOST_NAME = 64;

const filled = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most;

/** What is wrong with an entry, in the order of its fields; an entry with a fault is never stored. */
export function entryFaults({ title, from, until, paused, avoid, line }: BoardEntry): readonly EntryFault[] {
  const sound: Readonly<Record<EntryFault, boolean>> = {
    title: filled(title, BOARD_LIMITS.title),
    from: dayOfIso(from) !== undefined,
    // Days in figures sort as texts.
    until: until === '' || (dayOfIso(until) !== undefined && until >= from),
    paused: paused.length <= BOARD_LIMITS.paused && paused.every((name) => filled(name, MOST_NAME)),
    avoid: avoid.length <= BOARD_LIMITS.avoid && avoid.every((phrase) => filled(phrase, BOARD_LIMITS.phrase)),
    line: line.length <= BOARD_LIMITS.line,
  };
  return ENTRY_FAULTS.filter((fault) => !sound[fault]);
}
