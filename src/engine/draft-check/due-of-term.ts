import { dueDay } from '../calendar/due-day';
import { dayOfIso } from '../calendar/iso-day';
import { isoDay, localDay, startOfDay } from '../calendar/local-day';
import { worksOn } from '../calendar/works-on';
import type { Draft } from './draft';
import type { Term } from './find-terms';
import type { TermPart } from './term-parts';

type Moment = Pick<Draft, 'sentAt' | 'utcOffsetMinutes' | 'workDays' | 'holidays'>;

const HOUR_MS = 3_600_000;
const LONGEST = 366;
const OFFICE_HOURS = 8;

/**
 * The last moment of the day by which a term ends that was set at a moment, epoch ms; undefined where that day lies in the past or
 * more than a year ahead. The end of a week is its last working day.
 */
export function dueOfTerm(term: Term, moment: Moment): number | undefined {
  const today = localDay(moment.sentAt, moment.utcOffsetMinutes);
  const day = dayOf(term, moment, today);
  if (day === undefined || !Number.isFinite(day) || day < today || day > today + LONGEST) return undefined;
  return startOfDay(day + 1, moment.utcOffsetMinutes) - 1;
}

function dayOf(term: Term, moment: Moment, today: number): number | undefined {
  if (term.kind === 'length') return endOfLength(term, moment, today);
  return term.kind === 'date' ? dateOf(term.parts, today) : namedDay(term, moment, today);
}

function endOfLength({ parts, letters }: Term, moment: Moment, today: number): number | undefined {
  const numbers = parts.filter(({ letter }) => letter === 'n').map(({ value }) => Number(value));
  const count = numbers[numbers.length - 1] ?? 1;
  const business = parts.some(({ letter, value }) => letter === 'b' && value === '');
  const unit = parts[letters.search(/[uh]/)]?.value;
  if (count > LONGEST * 24) return undefined;
  const worked = (days: number): number =>
    localDay(
      dueDay(
        moment.sentAt,
        { count: Math.min(days, LONGEST), business: true },
        moment.workDays,
        moment.utcOffsetMinutes,
        moment.holidays,
      ),
      moment.utcOffsetMinutes,
    );
  if (unit === 'h') {
    if (!business) return localDay(moment.sentAt + count * HOUR_MS, moment.utcOffsetMinutes);
    // "24 business hours" is said of one day and its night, "four" of half a day at work.
    return worked(Math.ceil(count / (count % 24 === 0 ? 24 : OFFICE_HOURS)));
  }
  if (unit === 'i') return localDay(moment.sentAt + (count * HOUR_MS) / 60, moment.utcOffsetMinutes);
  if (unit === 'm') return monthsOn(today, count);
  if (unit === 'w') return today + 7 * count;
  if (unit === 'f') return today + 14 * count;
  return business ? worked(count) : today + count;
}

function dateOf(parts: readonly TermPart[], today: number): number | undefined {
  const value = (letters: string): string | undefined => parts.find(({ letter }) => letters.includes(letter))?.value;
  const full = value('D');
  if (full !== undefined) return dayOfIso(full);
  const short = value('S');
  const { year, month } = calendarOf(today);
  const numbers = parts.filter(({ letter }) => letter === 'n' || letter === 'O').map((part) => Number(part.value));
  const day = numbers.find((number) => number >= 1 && number <= 31);
  const named = value('M');
  const written = numbers.find((number) => number > 999);
  if (short === undefined && named === undefined) {
    if (day === undefined) return undefined;
    const first = dayOfIso(isoDate(year, month, day));
    return first !== undefined && first >= today
      ? first
      : dayOfIso(isoDate(year + Math.floor(month / 12), (month % 12) + 1, day));
  }
  const rest = short ?? `${String(named).padStart(2, '0')}-${String(day ?? 0).padStart(2, '0')}`;
  if (written !== undefined) return dayOfIso(`${written}-${rest}`);
  const due = dayOfIso(`${year}-${rest}`);
  if (due !== undefined && due >= today) return due;
  // A day that passed lately is spoken of, not promised.
  return due === undefined || today - due > LONGEST / 3 ? dayOfIso(`${year + 1}-${rest}`) : undefined;
}

function namedDay({ parts, letters }: Term, moment: Moment, today: number): number | undefined {
  const part = (letter: string): TermPart | undefined => parts.find((one) => one.letter === letter);
  const monday = today - isoDay(today) + 1;
  const next = part('x') !== undefined || part('e')?.value === 'x' || part('g')?.value === 'x';
  const weekday = part('W');
  if (weekday !== undefined) {
    const at = monday + Number(weekday.value) - 1;
    return next ? at + 7 : at > today ? at : at + 7;
  }
  const relative = parts.filter(({ letter }) => letter === 'r').map(({ value }) => Number(value));
  if (relative.length > 0) return today + Math.max(...relative);
  const month = part('M');
  if (month !== undefined) return endOfMonth(today, (Number(month.value) - 1 - calendarOf(today).month + 1 + 12) % 12);
  if (part('w') !== undefined)
    return letters.startsWith('L') && /^(by|before|до|к)$/.test(parts[0]?.word ?? '') && !next
      ? lastWorkDay(monday, moment, today)
      : monday + 6 + (next ? 7 : 0);
  const unit = part('u')?.value;
  if (unit === 'w')
    return part('g') !== undefined ? monday + (next ? 7 : 0) : lastWorkDay(monday + (next ? 7 : 0), moment, today);
  if (unit === 'm') return endOfMonth(today, next ? 1 : 0);
  return unit === 'd' ? today + (next ? 1 : 0) : today;
}

/** Before holidays a week ends earlier, though not before today, when somebody works after all. */
function lastWorkDay(monday: number, { workDays, holidays }: Moment, today: number): number {
  const last = monday + Math.max(1, ...(workDays.length === 0 ? [7] : workDays)) - 1;
  const works = worksOn(workDays, holidays);
  for (let day = last; day >= Math.max(monday, today); day--) if (works(day)) return day;
  return last;
}

function calendarOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(startOfDay(day, 0));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

function endOfMonth(today: number, ahead: number): number {
  const { year, month } = calendarOf(today);
  return localDay(Date.UTC(year, month + ahead, 0), 0);
}

function monthsOn(today: number, count: number): number {
  const { year, month, date } = calendarOf(today);
  return Math.min(localDay(Date.UTC(year, month - 1 + count, date), 0), localDay(Date.UTC(year, month + count, 0), 0));
}

function isoDate(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
