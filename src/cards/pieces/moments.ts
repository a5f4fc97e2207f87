import { when } from '../../i18n';
import type { Drawing } from '../drawing';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A moment as a clock shows it: "16:35", or "0:05 tomorrow" in the words of the language. Epoch ms. */
export function clockAt(at: number, { now, utcOffsetMinutes, words }: Drawing): string {
  const local = (ms: number) => ms + utcOffsetMinutes * MINUTE_MS;
  const date = new Date(local(at));
  const time = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  return words.clock(time, Math.floor(local(at) / DAY_MS) > Math.floor(local(now) / DAY_MS));
}

/** When a pause is over by the clock: the next whole minute, so that nobody is told too early. */
export function endOf(secondsLeft: number, now: number): number {
  return Math.ceil((now + secondsLeft * 1000) / MINUTE_MS) * MINUTE_MS;
}

/** A moment in a line: "9:12", "yesterday, 9:12", "12 November, 9:12". */
export function momentAt(at: number, { now, utcOffsetMinutes, language, strings }: Drawing): string {
  return when(at, now, utcOffsetMinutes, language, strings);
}
