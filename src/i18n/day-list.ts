import type { Language } from '../engine';
import { dayText, LANGUAGE_TAGS } from './day-text';

/**
 * Days as one says them: "2 and 9 March", "28 February and 2 March"; the year stands beside those of another year than `thisYear`.
 * `days` are "YYYY-MM-DD", oldest first.
 */
export function dayList(days: readonly string[], thisYear: number, language: Language): string {
  const items = days.map((day, index) => {
    const date = new Date(day);
    const monthFollows = days[index + 1]?.slice(0, 7) === day.slice(0, 7);
    return monthFollows ? `${date.getUTCDate()}` : dayText(date, language, date.getUTCFullYear() !== thisYear);
  });
  const parts = new Intl.ListFormat(LANGUAGE_TAGS[language]).formatToParts(items);
  // Days of one month are one thing to read, and stay on one line.
  return parts
    .map(({ value }, index) => (/^\d+$/.test(parts[index - 1]?.value ?? '') ? value.replace(/\s/g, '\u00a0') : value))
    .join('');
}
