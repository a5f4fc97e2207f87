import type { Language } from '../engine';
import { LANGUAGE_TAGS } from './day-text';

/** The days of the week from Monday on, each in short ("Mon") and in full ("Monday"). */
export function weekdays(language: Language): readonly { readonly short: string; readonly long: string }[] {
  const named = (weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { weekday, timeZone: 'UTC' });
  const [short, long] = [named('short'), named('long')];
  // 5 January 1970 was a Monday.
  return [5, 6, 7, 8, 9, 10, 11].map((day) => {
    const date = Date.UTC(1970, 0, day);
    return { short: short.format(date), long: long.format(date) };
  });
}
