import { localDay, startOfDay } from './local-day';

/**
 * A day as it stands inside a sentence: "28 November", "28 ноября". `at` is epoch ms, seen from the offset; `months` are the twelve
 * names parted by spaces. '' for what is no moment.
 */
export function dayAndMonth(at: number, utcOffsetMinutes: number, months: string): string {
  const date = new Date(startOfDay(localDay(at, utcOffsetMinutes), 0));
  const month = months.split(' ')[date.getUTCMonth()];
  return month === undefined ? '' : `${date.getUTCDate()}\u00a0${month}`;
}
