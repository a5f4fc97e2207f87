const DAY_MS = 86_400_000;

/**
 * A day as it stands inside a sentence: "28 November", "28 ноября". `at` is epoch ms, seen from the offset; `months` are the twelve
 * names parted by spaces. '' for what is no moment.
 */
export function dayAndMonth(at: number, utcOffsetMinutes: number, months: string): string {
  const days = Math.floor((at + utcOffsetMinutes * 60_000) / DAY_MS);
  const date = new Date(days * DAY_MS);
  const month = months.split(' ')[date.getUTCMonth()];
  return month === undefined ? '' : `${date.getUTCDate()}\u00a0${month}`;
}
