import fc from 'fast-check';
import { dueDay } from '../../../src/engine/calendar/due-day';
import { promiseDay } from '../../../src/engine';

const SOFIA = 120;
/** Friday, 20 November 2026, 11:30 in Sofia. */
const NOW = Date.UTC(2026, 10, 20, 9, 30);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TODAY = Date.UTC(2026, 10, 20, 22) - 1;

describe('promiseDay', () => {
  it.each([
    ['a day that is over', TODAY - DAY, 'late', true],
    ['today, until its last moment', TODAY, 'today', true],
    ['tomorrow', TODAY + DAY, 'later', true],
    ['a moment that is over', NOW - 1, 'late', false],
    ['this very moment', NOW, 'today', false],
    ['a moment today', NOW + 5 * HOUR, 'today', false],
    ['a moment tomorrow', NOW + DAY, 'later', false],
  ])('knows %s', (_, due, stage, wholeDay) => {
    expect(promiseDay(due, NOW, SOFIA)).toMatchObject({ stage, wholeDay });
  });

  it('keeps a whole day on its day, though the clocks have changed since it was promised', () => {
    // Promised in summer time for Friday, 30 October; seen in winter time.
    const october = Date.UTC(2026, 9, 30, 21) - 1;
    expect(promiseDay(october, Date.UTC(2026, 9, 30, 21, 30), SOFIA)).toMatchObject({ stage: 'today', wholeDay: true });
    expect(promiseDay(october, Date.UTC(2026, 9, 30, 22), SOFIA).stage).toBe('late');
    const march = Date.UTC(2026, 2, 30, 22) - 1;
    expect(promiseDay(march, Date.UTC(2026, 2, 30, 12), 180)).toMatchObject({ stage: 'today', wholeDay: true });
    expect(promiseDay(march, Date.UTC(2026, 2, 30, 21, 30), 180).stage).toBe('late');
  });

  it('takes the end of any day for a whole one that is not late on it', () => {
    fc.assert(
      fc.property(
        fc.nat(4_000_000_000_000),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -12, max: 14 }),
        (now, count, hours) => {
          const due = dueDay(now, { count, business: false }, [], hours * 60);
          expect(promiseDay(due, now, hours * 60)).toMatchObject({ wholeDay: true, stage: 'later' });
          expect(promiseDay(due, due, hours * 60).stage).toBe('today');
          expect(promiseDay(due, due + 1, hours * 60).stage).toBe('late');
        },
      ),
    );
  });
});
