import { cutTo } from '../own-templates/template-limits';
import { MOST_HOLIDAYS } from '../settings/settings-document';
import { dateTokens } from './date-tokens';
import type { DateToken, WrittenDate } from './date-tokens';
import { dayOfIso, isoOfDay } from './iso-day';
import { localDay } from './local-day';

/** Days that were read from a list, and what of it was not. */
export type ReadHolidays = {
  /** "YYYY-MM-DD", each once, in order; at most `MOST_HOLIDAYS`. */
  readonly days: readonly string[];
  /** Lines without a day, days that there are not, and days beyond the last that there is room for; each cut to 80 characters. */
  readonly unread: readonly string[];
};

const MOST_CHARACTERS = 20_000;
const MOST_UNREAD = 100;
const LONGEST_UNREAD = 80;
/** Longer holidays are a slip of the pen. */
const LONGEST_RANGE = 31;

/**
 * Reads a list of holidays as people paste it, in any of our languages: "2026-12-24", "24.12.2026", "24.12.", "24/12/26", "Dec 24",
 * "24-ти декември 2026 г.", "24–26 December", "24, 25 и 26 декабря", with whatever stands beside them. Days and months in figures are
 * day first, unless that is no day. A day without a year takes that of its line, else of a line before it that is a year alone, else
 * it is the next such day from `now` (epoch ms, seen from the offset) on. Never throws.
 */
export function parseHolidays(text: string, now: number, utcOffsetMinutes: number): ReadHolidays {
  const today = localDay(now, utcOffsetMinutes);
  const days = new Set<string>();
  const unread: string[] = [];
  let heading: number | undefined;
  for (const line of text.slice(0, MOST_CHARACTERS).split(/[\n\r;]/)) {
    const tokens = withMonths(dateTokens(line));
    const [year, ...more] = new Set(tokens.flatMap(yearOf));
    const isHeading = year !== undefined && more.length === 0 && !tokens.some(({ kind }) => kind === 'date');
    if (isHeading) heading = year;
    const found = daysOf(tokens, more.length === 0 ? (year ?? heading) : heading, today);
    for (const day of found.days) days.add(day);
    if (found.unread.length > 0) unread.push(...found.unread);
    else if (found.days.length === 0 && !isHeading && line.trim() !== '') unread.push(line.trim());
  }
  const sorted = [...days].sort();
  return {
    days: sorted.slice(0, MOST_HOLIDAYS),
    unread: [...unread, ...sorted.slice(MOST_HOLIDAYS)].map((one) => cutTo(one, LONGEST_UNREAD)).slice(0, MOST_UNREAD),
  };
}

function yearOf(token: DateToken): readonly number[] {
  if (token.kind === 'year') return [token.year];
  return token.kind === 'date' && token.date.year !== undefined ? [token.date.year] : [];
}

/** Gives days that stand alone the month of the day that they are counted up with: "24 and 25 December", "December 24, 25". */
function withMonths(tokens: readonly DateToken[]): readonly DateToken[] {
  const full = [...tokens];
  const spread = (from: number, step: 1 | -1, reaches: (date: WrittenDate) => boolean): void => {
    let near: WrittenDate | undefined;
    for (let at = from; at >= 0 && at < full.length; at += step) {
      const token = full[at];
      if (token?.kind === 'other' || token?.kind === 'year') near = undefined;
      if (token?.kind !== 'date') continue;
      const { date } = token;
      const before = full[at - step]?.kind;
      if (date.month !== undefined) near = reaches(date) ? date : undefined;
      else if (before !== 'and' && before !== 'to') near = undefined;
      else if (near !== undefined) full[at] = { ...token, date: { ...near, day: date.day } };
    }
  };
  spread(full.length - 1, -1, () => true);
  spread(0, 1, ({ monthFirst = false }) => monthFirst);
  return full.filter((token) => token.kind !== 'date' || token.date.month !== undefined);
}

/** The days of a line, a stretch of them day by day. */
function daysOf(
  tokens: readonly DateToken[],
  year: number | undefined,
  today: number,
): { readonly days: readonly string[]; readonly unread: readonly string[] } {
  const days: string[] = [];
  const unread: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, mark, end] = tokens.slice(at, at + 3);
    if (token?.kind !== 'date') continue;
    const isRange = mark?.kind === 'to' && end?.kind === 'date';
    const [first, last] = isRange ? endsOf(token.date, end.date, year, today) : one(token.date, year, today);
    if (first === undefined || last === undefined || first > last || last - first >= LONGEST_RANGE)
      unread.push(isRange ? `${token.text} ${mark.text} ${end.text}` : token.text);
    else for (let day = first; day <= last; day++) days.push(isoOfDay(day));
    if (isRange) at += 2;
  }
  return { days, unread };
}

type Ends = readonly [number | undefined, number | undefined];

function one(date: WrittenDate, year: number | undefined, today: number): Ends {
  const day = dayNumber(date, year, today);
  return [day, day];
}

/** The ends of a stretch of days, which may lie in two years though only one is named. */
function endsOf(from: WrittenDate, to: WrittenDate, year: number | undefined, today: number): Ends {
  const first = dayNumber(from, year, today);
  const last = dayNumber(to, year, first ?? today);
  if (first === undefined || last === undefined || first <= last || year === undefined) return [first, last];
  return to.year === undefined
    ? [first, dayNumber(to, year + 1, today)]
    : [from.year === undefined ? dayNumber(from, year - 1, today) : first, last];
}

/** A written day as days since 1970; without a year the first one from `since` on. */
function dayNumber(date: WrittenDate, ofLine: number | undefined, since: number): number | undefined {
  const { day, month = 0, year = ofLine } = date;
  const inYear = (named: number): number | undefined =>
    dayOfIso([String(named), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'));
  if (year !== undefined) return year >= 2000 && year < 2100 ? inYear(year) : undefined;
  const thisYear = Number(isoOfDay(since).slice(0, 4));
  // 29 February may be some years away.
  for (let named = thisYear; named <= thisYear + 8; named++) {
    const found = inYear(named);
    if (found !== undefined && found >= since) return found;
  }
  return undefined;
}
