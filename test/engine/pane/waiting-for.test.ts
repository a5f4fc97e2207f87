import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/engine';
import { waitingFor } from '../../../src/engine/pane/waiting-for';
import type { Waiting } from '../../../src/engine/pane/waiting-for';

const MINUTE = 60_000;
/** A moment of November 2026 in Sofia; the 16th is a Monday. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 2, minute);
const waiting = (from: number, to: number) => waitingFor(from, to, DEFAULT_SETTINGS, 120);

describe('waitingFor', () => {
  it.each<[string, number, number, Omit<Waiting, 'waitingSince'>]>([
    ['just now', at(16, 10), at(16, 10), { answerDue: at(16, 11) }],
    ['for minutes', at(16, 10), at(16, 10, 28), { waited: { count: 28, unit: 'minute' }, answerDue: at(16, 11) }],
    ['for hours', at(16, 10), at(16, 13, 59), { waited: { count: 3, unit: 'hour' } }],
    ['over a night, in hours of work', at(16, 17), at(17, 11), { waited: { count: 3, unit: 'hour' } }],
    ['for one working day', at(16, 10), at(17, 10), { waited: { count: 1, unit: 'day' } }],
    ['over a weekend, in days of work', at(12, 9, 12), at(20, 9, 41), { waited: { count: 6, unit: 'day' } }],
    ['since the night, and nobody works yet', at(16, 23), at(17, 7), { answerDue: at(17, 10) }],
    ['since Friday evening, with too little to tell', at(20, 17, 50), at(23, 9, 20), { answerDue: at(23, 9, 50) }],
  ])('tells what waits %s', (_, from, to, expected) => {
    expect(waiting(from, to)).toEqual({ waitingSince: from, ...expected });
  });

  it('says nothing of an email without a date', () => {
    expect(waitingFor(undefined, at(16, 10), DEFAULT_SETTINGS, 120)).toEqual({});
  });

  it('says only since when where nobody ever works, and where the clock went back', () => {
    expect(waitingFor(at(16, 10), at(30, 10), { ...DEFAULT_SETTINGS, workDays: [] }, 120)).toEqual({
      waitingSince: at(16, 10),
    });
    expect(waiting(at(16, 12), at(16, 10))).toEqual({ waitingSince: at(16, 12), answerDue: at(16, 13) });
  });

  it('leaves out the team’s holidays', () => {
    const settings = { ...DEFAULT_SETTINGS, holidays: ['2026-11-17', '2026-11-18'] };
    expect(waitingFor(at(16, 17), at(19, 11), settings, 120).waited).toEqual({ count: 3, unit: 'hour' });
    expect(waitingFor(at(17, 10), at(17, 12), settings, 120)).toEqual({
      waitingSince: at(17, 10),
      answerDue: at(19, 10),
    });
  });

  it('counts in whole units of at least one, and asks for no answer in the past', () => {
    const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 400 * 24 * 60 * MINUTE }), (from, ms) => {
        const { waited, answerDue } = waiting(from, from + ms);
        if (waited) {
          expect(Number.isInteger(waited.count)).toBe(true);
          expect(waited.count).toBeGreaterThanOrEqual(1);
          if (waited.unit !== 'day') expect(waited.count).toBeLessThan(60);
        }
        if (answerDue !== undefined) expect(answerDue).toBeGreaterThan(from + ms);
      }),
    );
  });
});
