import { isoOfDay } from './iso-day';
import { isoDay } from './local-day';

/**
 * Gives what tells whether the team works on a day since 1970: on the days of the week in `workDays` (1 = Monday; without any, every
 * day is one), and not on its holidays, which are "YYYY-MM-DD".
 */
export function worksOn(workDays: readonly number[], holidays: readonly string[] = []): (day: number) => boolean {
  const free = new Set(holidays);
  return (day) =>
    (workDays.length === 0 || workDays.includes(isoDay(day))) && (free.size === 0 || !free.has(isoOfDay(day)));
}
