import { localDay, startOfDay } from './local-day';
import { worksOn } from './works-on';

/** How long a promise takes: so many days, or so many days on which the team works. */
export type Term = { readonly count: number; readonly business: boolean };

const LONGEST = 365;

/** Reads "3 business days" or "10 days", 1 to 365 of them; undefined for anything else. */
export function readTerm(text: string): Term | undefined {
  const found = /^([1-9][0-9]{0,2}) (business )?days?$/.exec(text);
  if (found === null || Number(found[1]) > LONGEST) return undefined;
  return { count: Number(found[1]), business: found[2] !== undefined };
}

/**
 * The last moment of the day by which a promise made at `now` (epoch ms) is due, less the offset: epoch ms. The day itself
 * does not count. `workDays` are ISO days of the week (1 = Monday); without any, every day is one. Business days leave out `holidays`.
 */
export function dueDay(
  now: number,
  term: Term,
  workDays: readonly number[],
  utcOffsetMinutes: number,
  holidays: readonly string[] = [],
): number {
  const works = term.business ? worksOn(workDays, holidays) : () => true;
  let day = localDay(now, utcOffsetMinutes);
  for (let left = term.count; left > 0 && Number.isFinite(day);) if (works((day += 1))) left -= 1;
  return startOfDay(day + 1, utcOffsetMinutes) - 1;
}
