import type { BoardEntry, Language } from '../../engine';
import { dayText } from '../day-text';
import type { BoardWords } from './board-words';

const MINUTE_MS = 60_000;

/** When an entry counts, inside a line: "since 20 November", "20 November to 3 December", "20 November"; with years that are others. */
export function entryDays(
  { from, until }: Pick<BoardEntry, 'from' | 'until'>,
  { now, utcOffsetMinutes }: { readonly now: number; readonly utcOffsetMinutes: number },
  language: Language,
  words: Pick<BoardWords, 'since' | 'between'>,
): string {
  const year = new Date(now + utcOffsetMinutes * MINUTE_MS).getUTCFullYear();
  const text = (day: string) => {
    const date = new Date(`${day}T00:00:00Z`);
    return dayText(date, language, date.getUTCFullYear() !== year);
  };
  if (until === '') return words.since(text(from));
  return until === from ? text(from) : words.between(text(from), text(until));
}
