import type { Language, PromiseStage } from '../../engine';
import { dayText, LANGUAGE_TAGS } from '../day-text';
import type { PromiseListWords } from './promise-list-words';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** From where a moment is seen: epoch ms, the reader's offset from UTC in minutes, and their language. */
export type Seen = { readonly now: number; readonly utcOffsetMinutes: number; readonly language: Language };

const local = (at: number, { utcOffsetMinutes }: Seen): Date => new Date(at + utcOffsetMinutes * MINUTE_MS);
const dayOf = (at: number, seen: Seen): number => Math.floor(local(at, seen).getTime() / DAY_MS);

function timeOf(at: number, seen: Seen): string {
  const date = local(at, seen);
  return `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
}

/**
 * A day as a list names it: "today", "yesterday, Thursday", "tomorrow, Saturday", else "Wednesday, 25 November", with its year where that
 * is another one. All stand in the nominative, as after a colon.
 */
export function namedDay(at: number, seen: Seen): string {
  const { now, language } = seen;
  const days = dayOf(at, seen) - dayOf(now, seen);
  const date = local(at, seen);
  const near = new Intl.RelativeTimeFormat(LANGUAGE_TAGS[language], { numeric: 'auto' });
  if (days === 0) return near.format(0, 'day');
  const weekday = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { weekday: 'long', timeZone: 'UTC' }).format(date);
  if (Math.abs(days) === 1) return `${near.format(days, 'day')}, ${weekday}`;
  return `${weekday}, ${dayText(date, language, date.getUTCFullYear() !== local(now, seen).getUTCFullYear())}`;
}

/** When a promise is due, in one line: "Late: yesterday, Thursday", "Today: by 16:30", "Later: Wednesday, 25 November". */
export function promiseWhen(
  { stage, at, wholeDay }: { readonly stage: PromiseStage; readonly at: number; readonly wholeDay: boolean },
  seen: Seen,
  words: PromiseListWords,
): string {
  const time = wholeDay ? undefined : timeOf(at, seen);
  if (stage === 'today') return words.today(time);
  const day = namedDay(at, seen);
  return words[stage](time === undefined ? day : words.dayBy(day, time));
}

/** Until when a promise is snoozed, in one line. */
export function snoozedText(until: number, seen: Seen, words: PromiseListWords): string {
  const isToday = dayOf(until, seen) === dayOf(seen.now, seen);
  return words.snoozed(isToday ? undefined : namedDay(until, seen), timeOf(until, seen));
}
