import fc from 'fast-check';
import { afterWorking, workDayMs, workedMs } from '../../../src/engine/calendar/working-hours';
import type { WorkingHours } from '../../../src/engine/calendar/working-hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OFFICE: WorkingHours = { days: [1, 2, 3, 4, 5], from: 540, to: 1080 };
const ALWAYS: WorkingHours = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 };
const NIGHTS: WorkingHours = { days: [5, 7], from: 22 * 60, to: 6 * 60 };
/** A moment of November 2026 in Sofia; the 16th is a Monday. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 2, minute);

describe('workedMs', () => {
  it.each<[string, number, number, WorkingHours, number]>([
    ['within one day', at(16, 10, 15), at(16, 13, 15), OFFICE, 3],
    ['from the night on', at(16, 2), at(16, 10), OFFICE, 1],
    ['at night', at(16, 20), at(17, 8, 59), OFFICE, 0],
    ['over a night', at(16, 17), at(17, 11), OFFICE, 3],
    ['over a weekend', at(20, 17, 30), at(23, 9, 30), OFFICE, 1],
    ['on a Sunday', at(22, 9), at(22, 18), OFFICE, 0],
    ['from a Saturday on', at(21, 12), at(23, 12), OFFICE, 3],
    ['over whole weeks', at(2, 12), at(30, 12), OFFICE, 4 * 45],
    ['round the clock', at(16, 10), at(23, 11), ALWAYS, 7 * 24 + 1],
    ['round the clock, said by the same time twice', at(16, 10), at(17, 11), { ...ALWAYS, to: 0 }, 25],
    ['in a night shift', at(20, 23), at(21, 12), NIGHTS, 7],
    ['in a night shift over the end of the week', at(22, 12), at(23, 5), NIGHTS, 7],
    ['where nobody works', at(16, 10), at(30, 11), { ...OFFICE, days: [] }, 0],
    ['with a day named twice', at(16, 10), at(16, 11), { ...OFFICE, days: [1, 1] }, 1],
    ['without a holiday', at(16, 10), at(18, 10), { ...OFFICE, holidays: ['2026-11-17'] }, 9],
    [
      'without a holiday that is named twice',
      at(16, 10),
      at(18, 10),
      { ...OFFICE, holidays: ['2026-11-17', '2026-11-17'] },
      9,
    ],
    [
      'without the part of a holiday that is asked for',
      at(17, 12),
      at(18, 10),
      { ...OFFICE, holidays: ['2026-11-17'] },
      1,
    ],
    ['a holiday on a free day as nothing', at(20, 17), at(23, 10), { ...OFFICE, holidays: ['2026-11-21', 'x'] }, 2],
    [
      'no night that begins on a holiday',
      at(20, 12),
      at(23, 12),
      { ...NIGHTS, holidays: ['2026-11-20', '2026-11-21'] },
      8,
    ],
    ['with a clock that went back', at(16, 12), at(16, 10), OFFICE, 0],
  ])('counts %s', (_, from, to, hours, expected) => {
    expect(workedMs(from, to, hours, 120) / HOUR).toBe(expected);
  });

  it('goes by the team’s clock', () => {
    const nine = Date.UTC(2026, 10, 16, 9);
    expect(workedMs(nine, nine + HOUR, OFFICE, 0)).toBe(HOUR);
    expect(workedMs(nine, nine + HOUR, OFFICE, -300)).toBe(0);
  });

  it.each([Number.NaN, Infinity, -Infinity])('is nothing where a moment is %d', (nonsense) => {
    expect(workedMs(nonsense, at(16, 12), OFFICE, 120)).toBe(0);
    expect(workedMs(at(16, 12), nonsense, OFFICE, 120)).toBe(0);
  });

  const hours = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    from: fc.integer({ min: 0, max: 1440 }),
    to: fc.integer({ min: 0, max: 1440 }),
  });
  const moment = fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 });
  const offset = fc.integer({ min: -56, max: 56 }).map((quarters) => quarters * 15);

  it('adds up, is never negative, never more than the time that went by, and never less later on', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), hours, offset, (moments, calendar, minutes) => {
        const [a, b, c] = [...moments].sort((x, y) => x - y) as [number, number, number];
        const worked = (from: number, to: number) => workedMs(from, to, calendar, minutes);
        expect(worked(a, b) + worked(b, c)).toBe(worked(a, c));
        expect(worked(a, b)).toBeGreaterThanOrEqual(0);
        expect(worked(a, b)).toBeLessThanOrEqual(b - a);
        expect(worked(a, c)).toBeGreaterThanOrEqual(worked(a, b));
        expect(worked(c, a)).toBe(0);
      }),
    );
  });

  it('is the same share of every week', () => {
    fc.assert(
      fc.property(moment, hours, offset, fc.integer({ min: 1, max: 500 }), (from, calendar, minutes, weeks) => {
        const share = workDayMs(calendar) * calendar.days.length;
        expect(workedMs(from, from + weeks * 7 * DAY, calendar, minutes)).toBe(weeks * share);
      }),
    );
  });

  it('has passed at the moment that was worked out for it, and not before', () => {
    fc.assert(
      fc.property(moment, hours, offset, fc.integer({ min: 1, max: 8 * HOUR }), (from, calendar, minutes, work) => {
        const due = afterWorking(from, work, calendar, minutes);
        if (due === undefined) expect(workedMs(from, from + 14 * DAY, calendar, minutes)).toBeLessThan(work);
        else {
          expect(workedMs(from, due, calendar, minutes)).toBe(work);
          expect(workedMs(from, due - 1, calendar, minutes)).toBeLessThan(work);
        }
      }),
    );
  });
});

describe('afterWorking', () => {
  it.each<[string, number, number]>([
    ['in the morning', at(16, 10, 15), at(16, 11, 15)],
    ['at night', at(16, 22), at(17, 10)],
    ['shortly before the evening', at(16, 17, 30), at(17, 9, 30)],
    ['on a Saturday', at(21, 12), at(23, 10)],
  ])('gives an hour to what arrives %s', (_, from, due) => {
    expect(afterWorking(from, HOUR, OFFICE, 120)).toBe(due);
  });
});
