import type { BoardEntry, Language } from '../../engine';
import { dayText } from '../day-text';
import type { BoardWords } from './board-words';

const MINUTE_MS = 60_000;

type Here = { readonly now: number; readonly utcOffsetMinutes: number };

/** A day ("2026-11-20") inside a line: "20 November", and "20 November 2025" in another year than the one that it is here. */
export function dayInLine(day: string, { now, utcOffsetMinutes }: Here, language: Language): string {
  const year = new Date(now + utcOffsetMinutes * MINUTE_MS).getUTCFullYear();
  const date = new Date(`${day}T00:00:00Z`);
  return dayText(date, language, date.getUTCFullYear() !== year);
}

/** When an entry counts, inside a line: "since 20 November", "20 November to 3 December", "20 November"; with years that are others. */
export function entryDays(
  { from, until }: Pick<BoardEntry, 'from' | 'until'>,
  here: Here,
  language: Language,
  words: Pick<BoardWords, 'since' | 'between'>,
): string {
  const text = (day: string) => dayInLine(day, here, language);
  if (until === '') return words.since(text(from));
  return until === from ? text(from) : words.between(text(from), text(until));
}
