import type { Digest, Language } from '../engine';
import type { Strings } from './en';
import { when } from './when';

/** Who reads, from where and when: epoch ms, and their offset from UTC in minutes. */
export type Reader = {
  readonly strings: Strings;
  readonly now: number;
  readonly utcOffsetMinutes: number;
  readonly language: Language;
};

const DAY_MS = 86_400_000;

/**
 * How long the customer waits, since when, and by when an answer is due; undefined for an email without a date.
 * Where there is room for one line only (`brief`), it names the moments of today alone, which are short.
 */
export function waitingText(
  { waitingSince, waited, answerDue }: Digest,
  { strings, now, utcOffsetMinutes, language }: Reader,
  brief: boolean,
): string | undefined {
  if (waitingSince === undefined) return undefined;
  const dayOf = (at: number) => Math.floor((at + utcOffsetMinutes * 60_000) / DAY_MS);
  const fits = (at: number) => !brief || dayOf(at) === dayOf(now);
  const moment = (at: number, toTheMinute = true) => when(at, now, utcOffsetMinutes, language, strings, toTheMinute);
  if (waited === undefined) {
    const dueToo = answerDue !== undefined && fits(waitingSince) && fits(answerDue);
    return dueToo
      ? strings.waitingDue(moment(waitingSince), moment(answerDue))
      : strings.waitingSince(moment(waitingSince));
  }
  const { count, unit } = waited;
  if (answerDue !== undefined && fits(answerDue)) return strings.waitedDue(count, unit, moment(answerDue));
  return strings.waited(count, unit, fits(waitingSince) ? moment(waitingSince, unit !== 'day') : '');
}
