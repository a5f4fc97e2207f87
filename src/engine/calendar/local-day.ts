const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day on a clock with this offset, as whole days since 1970; `at` is epoch ms. */
export function localDay(at: number, utcOffsetMinutes: number): number {
  return Math.floor((at + utcOffsetMinutes * MINUTE_MS) / DAY_MS);
}

/** When such a day begins on that clock, epoch ms. */
export function startOfDay(day: number, utcOffsetMinutes: number): number {
  return day * DAY_MS - utcOffsetMinutes * MINUTE_MS;
}

/** The day of the week of a day since 1970: 1 is Monday. The epoch began on a Thursday. */
export function isoDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
