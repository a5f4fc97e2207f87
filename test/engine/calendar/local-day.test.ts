import { localDay, startOfDay } from '../../../src/engine/calendar/local-day';

describe('a day on a clock', () => {
  it.each([
    [Date.UTC(2026, 10, 25, 22, 30), 120, '2026-11-26'],
    [Date.UTC(2026, 10, 25, 21, 30), 120, '2026-11-25'],
    [Date.UTC(2026, 10, 25, 1), -120, '2026-11-24'],
    [Date.UTC(1969, 11, 31, 23), 0, '1969-12-31'],
  ])('at %d, %d minutes from UTC, is %s', (at, offset, day) => {
    const date = new Date(localDay(at, offset) * 86_400_000);
    expect(date.toISOString().slice(0, 10)).toBe(day);
  });

  it('begins when its clock says midnight', () => {
    const at = Date.UTC(2026, 10, 25, 22, 30);
    expect(new Date(startOfDay(localDay(at, 120), 120)).toISOString()).toBe('2026-11-25T22:00:00.000Z');
    expect(startOfDay(localDay(NaN, 0), 0)).toBeNaN();
  });
});
