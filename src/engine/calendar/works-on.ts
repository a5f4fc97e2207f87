import { isoOfDay } from './iso-day';

/** Most days on which nobody works that are kept: those of two years and more. */
export const MOST_HOLIDAYS = 60;

/** The day of the week of a day since 1970: 1 is Monday. The epoch began on a Thursday. */
export function isoDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Gives what tells whether the team works on a day since 1970: on the days of the week in `workDays` (1 = Monday; without any, every
 * day is one), and not on its holidays, which are "YYYY-MM-DD".
 */
export function worksOn(workDays: readonly number[], holidays: readonly string[] = []): (day: number) => boolean {
  const free = new Set(holidays);
  return (day) =>
    (workDays.length === 0 || workDays.includes(isoDay(day))) && (free.size === 0 || !free.has(isoOfDay(day)));
}
