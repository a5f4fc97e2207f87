import type { Language } from '../engine';
import { dayText, LANGUAGE_TAGS } from './day-text';

const DAY_MS = 86_400_000;

/**
 * Days as one says them: "2 and 9 March", "28 February and 2 March", "9 March and yesterday"; the year stands beside those of another
 * year than today's. `days` and `today` are "YYYY-MM-DD", `days` oldest first.
 */
export function dayList(days: readonly string[], today: string, language: Language): string {
  const near = (day: string) => (Date.parse(today) - Date.parse(day)) / DAY_MS <= 1;
  const items = days.map((day, index) => {
    if (near(day))
      return new Intl.RelativeTimeFormat(LANGUAGE_TAGS[language], { numeric: 'auto' }).format(
        day < today ? -1 : 0,
        'day',
      );
    const next = days[index + 1];
    const monthFollows = next?.slice(0, 7) === day.slice(0, 7) && !near(next);
    return monthFollows
      ? `${Number(day.slice(8))}`
      : dayText(new Date(day), language, day.slice(0, 4) !== today.slice(0, 4));
  });
  if (items.length === 1) return items[0] ?? '';
  const parts = new Intl.ListFormat(LANGUAGE_TAGS[language]).formatToParts(items);
  // Days of one month are one thing to read, and stay on one line.
  return parts
    .map(({ value }, index) => (/^\d+$/.test(parts[index - 1]?.value ?? '') ? value.replace(/\s/g, '\u00a0') : value))
    .join('');
}
