import fc from 'fast-check';
import { dueDay, readTerm } from '../../../src/engine/calendar/due-day';

const OFFICE = [1, 2, 3, 4, 5];
/** A Wednesday, noon in Sofia. */
const NOW = Date.UTC(2026, 10, 25, 10);
const DAY_MS = 86_400_000;

describe('how long a promise takes', () => {
  it.each([
    ['3 business days', { count: 3, business: true }],
    ['1 business day', { count: 1, business: true }],
    ['10 days', { count: 10, business: false }],
    ['365 days', { count: 365, business: false }],
  ])('is read from %j', (text, term) => {
    expect(readTerm(text)).toEqual(term);
  });

  it.each([
    '',
    '0 days',
    '366 days',
    '-1 days',
    '3',
    '3 weeks',
    '3 business',
    'three days',
    '3  days',
    ' 3 days',
    '3.5 days',
  ])('is not read from %j', (text) => {
    expect(readTerm(text)).toBeUndefined();
  });
});

describe('the day by which a promise is due', () => {
  const due = (text: string, workDays: readonly number[] = OFFICE, now = NOW, offset = 120): string => {
    const term = readTerm(text);
    if (term === undefined) throw new Error(text);
    return new Date(dueDay(now, term, workDays, offset) + offset * 60_000).toISOString().slice(0, 10);
  };

  it.each([
    ['1 business day', '2026-11-26'],
    ['2 business days', '2026-11-27'],
    ['3 business days', '2026-11-30'],
    ['5 business days', '2026-12-02'],
    ['3 days', '2026-11-28'],
  ])('is for %s of a Wednesday %s: the day itself does not count, nor do free days', (text, day) => {
    expect(due(text)).toBe(day);
  });

  it('goes by the days on which the team works, and by all where none is known', () => {
    expect(due('1 business day', [7])).toBe('2026-11-29');
    expect(due('3 business days', [])).toBe('2026-11-28');
  });

  it('goes by the agent’s clock: late in the evening it is still today there', () => {
    expect(due('1 days', OFFICE, Date.UTC(2026, 10, 25, 23), 120)).toBe('2026-11-27');
    expect(due('1 days', OFFICE, Date.UTC(2026, 10, 25, 23), 0)).toBe('2026-11-26');
  });

  it('leaves out the team’s holidays, in business days only', () => {
    const term = { count: 3, business: true };
    const on = (holidays: readonly string[], business = true): string =>
      new Date(dueDay(NOW, { ...term, business }, OFFICE, 120, holidays)).toISOString().slice(0, 10);
    expect(on(['2026-11-26', '2026-11-27'])).toBe('2026-12-02');
    expect(on(['2026-11-25', '2026-11-28', '2026-02-31', 'Friday'])).toBe('2026-11-30');
    expect(on(['2026-11-26', '2026-11-27'], false)).toBe('2026-11-28');
  });

  it('is the last moment of a working day, after now', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -720, max: 840 }),
        (now, count, offset) => {
          const at = dueDay(now, { count, business: true }, OFFICE, offset);
          const local = at + offset * 60_000;
          expect(at).toBeGreaterThan(now);
          expect((local + 1) % DAY_MS).toBe(0);
          expect([1, 2, 3, 4, 5]).toContain(new Date(local).getUTCDay());
        },
      ),
    );
  });
});
