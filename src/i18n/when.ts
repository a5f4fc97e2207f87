import type { Language } from '../engine';
import { dayText } from './day-text';
import type { Strings } from './en';

const DAY_MS = 86_400_000;

/**
 * A moment in words: "9:12" today, "yesterday, 9:12", "9:12 tomorrow", else "12 November, 9:12".
 * `at` and `now` are epoch ms; `utcOffsetMinutes` is the reader's offset. Day and month are held together by a no-break space.
 * Without `toTheMinute` the last form is the day alone.
 */
export function when(
  at: number,
  now: number,
  utcOffsetMinutes: number,
  language: Language,
  strings: Strings,
  toTheMinute = true,
): string {
  const dayOf = (ms: number) => Math.floor((ms + utcOffsetMinutes * 60_000) / DAY_MS);
  const local = new Date(at + utcOffsetMinutes * 60_000);
  const time = `${local.getUTCHours()}:${String(local.getUTCMinutes()).padStart(2, '0')}`;
  const days = dayOf(now) - dayOf(at);
  if (days === 0) return time;
  if (days === -1) return strings.promisedBy.tomorrow(time);
  if (days === 1) return strings.yesterday(time);
  const day = dayText(local, language);
  return toTheMinute ? strings.onDay(day, time) : day;
}
