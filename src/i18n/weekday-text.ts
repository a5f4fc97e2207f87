import type { Language } from '../engine';
import { LANGUAGE_TAGS } from './day-text';

/** A day with its weekday: "Wednesday, 25 November"; `at` is epoch ms, seen with the reader's offset. Day and month stay together. */
export function weekdayText(at: number, utcOffsetMinutes: number, language: Language): string {
  const date = new Date(at + utcOffsetMinutes * 60_000);
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { ...options, timeZone: 'UTC' }).format(date);
  return `${named({ weekday: 'long' })}, ${named({ day: 'numeric', month: 'long' }).replace(/\s/g, '\u00a0')}`;
}
