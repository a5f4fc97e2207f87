import { localDay, startOfDay } from './local-day';

/** The day that "2026-12-24" names, as whole days since 1970; undefined for anything else, such as 31 April. */
export function dayOfIso(text: string): number | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === '') return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const day = localDay(at, 0);
  return isoOfDay(day) === text ? day : undefined;
}

/** Such a day in figures: "2026-12-24"; '' for what is no day of four figures' years. */
export function isoOfDay(day: number): string {
  const at = new Date(startOfDay(day, 0));
  const year = at.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return '';
  return [year, at.getUTCMonth() + 1, at.getUTCDate()]
    .map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
    .join('-');
}
