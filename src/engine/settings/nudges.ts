import { localDay, startOfDay } from '../calendar/local-day';
import type { Settings } from './settings';

const DAY_MS = 86_400_000;

/** Whether Take Five pauses for heated emails at `now` (epoch ms): it is switched on, was introduced, and is not quiet for today. */
export function nudges(settings: Settings, now: number): boolean {
  return settings.on && settings.introduced && !isQuiet(settings, now);
}

/** Whether the agent wants no more nudges today; a time further ahead than a day comes from a clock that was set back. */
export function isQuiet(settings: Settings, now: number): boolean {
  return now < settings.quietUntil && settings.quietUntil - now <= DAY_MS;
}

/** The end of the agent's day, epoch ms: until then "no more nudges today" holds. */
export function endOfDay(now: number, utcOffsetMinutes: number): number {
  return startOfDay(localDay(now, utcOffsetMinutes) + 1, utcOffsetMinutes);
}
