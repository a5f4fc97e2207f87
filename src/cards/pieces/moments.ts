import type { Drawing } from '../drawing';
import { zoneOffset } from '../zone-offset';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A moment as a clock shows it: "16:35", or "0:05 tomorrow" in the words of the language. Epoch ms. */
export function clockAt(at: number, { now, timeZone, words }: Drawing): string {
  // Clocks may be changed before a pause is over.
  const local = (ms: number) => ms + zoneOffset(timeZone, ms) * MINUTE_MS;
  const date = new Date(local(at));
  const time = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  return words.clock(time, Math.floor(local(at) / DAY_MS) > Math.floor(local(now) / DAY_MS));
}

/** When a pause is over by the clock: the next whole minute, so that nobody is told too early. */
export function endOf(secondsLeft: number, now: number): number {
  return Math.ceil((now + secondsLeft * 1000) / MINUTE_MS) * MINUTE_MS;
}
