import fc from 'fast-check';
import { dayOfIso, isoOfDay } from '../../../src/engine/calendar/iso-day';

describe('a day in figures', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2026-12-24', 20_811],
    ['2028-02-29', 21_243],
  ])('is read: %s', (text, day) => {
    expect(dayOfIso(text)).toBe(day);
    expect(isoOfDay(day)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '24.12.2026',
    '0050-01-01',
    '',
    'today',
  ])('is none: %s', (text) => {
    expect(dayOfIso(text)).toBeUndefined();
  });

  it('comes back as it was for any day of these centuries, and is never thrown at', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (day) => dayOfIso(isoOfDay(day)) === day));
    fc.assert(
      fc.property(fc.string(), (text) => [undefined, text].includes(isoOfDay(dayOfIso(text) ?? NaN) || undefined)),
    );
    expect(isoOfDay(NaN)).toBe('');
    expect(isoOfDay(1e9)).toBe('');
  });
});
