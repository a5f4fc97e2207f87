import fc from 'fast-check';
import { holdingTime } from '../../../src/engine/reply/holding-time';

const at = (iso: string): number => Date.parse(iso);

describe('holdingTime', () => {
  it.each([
    ['an hour on when that is a half hour', '2026-03-03T10:00:00Z', 0, '11:00', 'today', '2026-03-03T11:00:00Z'],
    ['rounded up to the next half hour', '2026-03-03T10:01:00Z', 0, '11:30', 'today', '2026-03-03T11:30:00Z'],
    ['up by a second too', '2026-03-03T10:30:01Z', 0, '12:00', 'today', '2026-03-03T12:00:00Z'],
    ['on the agent’s clock', '2026-03-03T10:10:00Z', 120, '13:30', 'today', '2026-03-03T11:30:00Z'],
    ['the last time of a day', '2026-03-03T16:50:00Z', 0, '18:00', 'today', '2026-03-03T18:00:00Z'],
    ['18:30 is too late', '2026-03-03T17:01:00Z', 0, '10:00', 'tomorrow', '2026-03-04T10:00:00Z'],
    ['late in the evening', '2026-03-03T22:15:00Z', 0, '10:00', 'tomorrow', '2026-03-04T10:00:00Z'],
    ['over midnight', '2026-03-03T23:40:00Z', 0, '10:00', 'tomorrow', '2026-03-04T10:00:00Z'],
    ['just after midnight', '2026-03-04T00:05:00Z', 0, '10:00', 'today', '2026-03-04T10:00:00Z'],
    ['early in the morning', '2026-03-04T07:20:00Z', 0, '10:00', 'today', '2026-03-04T10:00:00Z'],
    ['9:00 is early enough', '2026-03-04T07:45:00Z', 0, '9:00', 'today', '2026-03-04T09:00:00Z'],
    ['in India, half an hour off', '2026-03-03T10:10:00Z', 330, '17:00', 'today', '2026-03-03T11:30:00Z'],
    ['in Nepal, a quarter off', '2026-03-03T05:00:00Z', 345, '12:00', 'today', '2026-03-03T06:15:00Z'],
    ['west of Greenwich, still yesterday', '2026-03-04T01:00:00Z', -480, '18:00', 'today', '2026-03-04T02:00:00Z'],
    ['at the turn of the year', '2026-12-31T21:30:00Z', 120, '10:00', 'tomorrow', '2027-01-01T08:00:00Z'],
    ['before 1970', '1969-12-31T10:00:00Z', 0, '11:00', 'today', '1969-12-31T11:00:00Z'],
    ['UTC when the offset is no number', '2026-03-03T10:00:00Z', Number.NaN, '11:00', 'today', '2026-03-03T11:00:00Z'],
  ] as const)('promises %s', (_, now, offset, time, day, promised) => {
    expect(holdingTime(at(now), offset)).toEqual({ time, day, at: at(promised) });
  });

  it('always promises a half hour between 9:00 and 18:00, at least an hour and less than a day ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e9, max: 4e12 }), fc.integer({ min: -840, max: 840 }), (now, offset) => {
        const { time, day, at: promised } = holdingTime(now, offset);
        const local = (promised + offset * 60_000) % 86_400_000;
        expect(local % 1_800_000).toBe(0);
        expect(local).toBeGreaterThanOrEqual(9 * 3_600_000);
        expect(local).toBeLessThanOrEqual(18 * 3_600_000);
        expect(promised - now).toBeGreaterThanOrEqual(3_600_000);
        expect(promised - now).toBeLessThan(86_400_000);
        expect(time).toMatch(/^(9|1[0-8]):[03]0$/);
        const days =
          Math.floor((promised + offset * 60_000) / 86_400_000) - Math.floor((now + offset * 60_000) / 86_400_000);
        expect(day).toBe(days === 0 ? 'today' : 'tomorrow');
        expect(days).toBeLessThanOrEqual(1);
      }),
    );
  });
});
