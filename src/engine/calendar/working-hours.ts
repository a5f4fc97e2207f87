import { isoDay, localDay } from './local-day';

/**
 * When the team works: days of the week by their ISO numbers (1 = Monday to 7 = Sunday), `from` and `to` in minutes of the day, 0-1440.
 * A `to` that is not after `from` ends on the next day, so that night shifts count, and the same time twice is all round the clock.
 * What would begin on one of the `holidays`, "YYYY-MM-DD", is free.
 */
export type WorkingHours = {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly holidays?: readonly string[];
};

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;
/** The epoch began on a Thursday; the Monday before it is day 1 of its week. */
const FIRST_MONDAY = -3 * DAY_MINUTES;

/** How long one working day is, ms. */
export function workDayMs({ from, to }: WorkingHours): number {
  const minutes = (((to - from) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return (minutes || DAY_MINUTES) * MINUTE_MS;
}

/**
 * The working time between two moments, ms: so much of every week, and the rest of one. Moments are epoch ms, `utcOffsetMinutes` is
 * the team's offset, taken as the same all the time. 0 where the end is not after the start, or where either is no moment.
 */
export function workedMs(from: number, to: number, hours: WorkingHours, utcOffsetMinutes: number): number {
  if (!(to > from) || !Number.isFinite(to - from)) return 0;
  const length = workDayMs(hours);
  const week = WEEK_MINUTES * MINUTE_MS;
  let worked = 0;
  for (const day of new Set(hours.days)) {
    const start = (FIRST_MONDAY + (day - 1) * DAY_MINUTES + hours.from - utcOffsetMinutes) * MINUTE_MS;
    const until = (at: number) => {
      const weeks = Math.floor((at - start) / week);
      return weeks * length + Math.min(length, at - start - weeks * week);
    };
    worked += until(to) - until(from);
  }
  for (const holiday of new Set(hours.holidays)) {
    const midnight = Date.parse(holiday);
    if (!hours.days.includes(isoDay(localDay(midnight, 0)))) continue;
    const start = midnight + (hours.from - utcOffsetMinutes) * MINUTE_MS;
    worked -= Math.max(0, Math.min(to, start + length) - Math.max(from, start));
  }
  return Math.max(0, worked);
}

/** The first moment by which so much working time has passed, epoch ms; undefined where it has not within two weeks. */
export function afterWorking(
  from: number,
  workMs: number,
  hours: WorkingHours,
  utcOffsetMinutes: number,
): number | undefined {
  let [early, late] = [from, from + 2 * WEEK_MINUTES * MINUTE_MS];
  if (workedMs(from, late, hours, utcOffsetMinutes) < workMs) return undefined;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (workedMs(from, middle, hours, utcOffsetMinutes) < workMs) early = middle;
    else late = middle;
  }
  return late;
}
