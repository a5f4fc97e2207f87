import fc from 'fast-check';
import { DEFAULT_SETTINGS, endOfDay, isQuiet, nudges } from '../../../src/engine';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 10, 20, 12);
const introduced = { ...DEFAULT_SETTINGS, introduced: true };

describe('nudges', () => {
  it.each([
    ['as it stands after the welcome', {}, true],
    ['switched off', { on: false }, false],
    ['not introduced yet', { introduced: false }, false],
    ['quiet for today', { quietUntil: NOON + HOUR }, false],
    ['quiet until now', { quietUntil: NOON }, true],
    ['quiet yesterday', { quietUntil: NOON - DAY }, true],
  ])('%s: %j gives %j', (_, more, expected) => {
    expect(nudges({ ...introduced, ...more }, NOON)).toBe(expected);
  });
});

describe('the end of the day', () => {
  it.each([
    ['in Sofia at noon', NOON, 120, Date.UTC(2026, 10, 20, 22)],
    ['in London at noon', NOON, 0, Date.UTC(2026, 10, 21, 0)],
    ['in New York, where it is still morning', NOON, -300, Date.UTC(2026, 10, 21, 5)],
    ['in Kathmandu, at a quarter to six', NOON, 345, Date.UTC(2026, 10, 20, 18, 15)],
    ['on Kiritimati, where it is tomorrow', NOON, 840, Date.UTC(2026, 10, 21, 10)],
    ['at midnight itself, which begins a whole day', Date.UTC(2026, 10, 20, 22), 120, Date.UTC(2026, 10, 21, 22)],
    ['in the last millisecond', Date.UTC(2026, 10, 20, 22) - 1, 120, Date.UTC(2026, 10, 20, 22)],
    ['before 1970', Date.UTC(1969, 5, 1, 12), 0, Date.UTC(1969, 5, 2, 0)],
  ])('comes %s', (_, now, offset, end) => {
    expect(endOfDay(now, offset)).toBe(end);
  });

  it('is the next midnight of the agent’s clock, anywhere and at any time', () => {
    const times = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(times, fc.integer({ min: -56, max: 56 }), (now, quarters) => {
        const end = endOfDay(now, quarters * 15);
        expect(end).toBeGreaterThan(now);
        expect(end - now).toBeLessThanOrEqual(DAY);
        expect(new Date(end + quarters * 15 * 60_000).toISOString()).toMatch(/T00:00:00.000Z$/);
      }),
    );
  });

  it('keeps the rest of the day quiet, and no moment of the next', () => {
    const times = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(times, fc.integer({ min: -56, max: 56 }), fc.nat(DAY), (now, quarters, ms) => {
        const quietUntil = endOfDay(now, quarters * 15);
        const later = now + ms;
        expect(isQuiet({ ...introduced, quietUntil }, later)).toBe(later < quietUntil);
      }),
    );
  });
});

describe('a quiet day and a clock that was set back', () => {
  const quiet = { ...introduced, quietUntil: endOfDay(NOON, 120) };

  it('stays quiet by an hour more', () => {
    expect(isQuiet(quiet, NOON - HOUR)).toBe(true);
  });

  it('is over where the end would lie further ahead than a day', () => {
    expect(isQuiet(quiet, quiet.quietUntil - DAY)).toBe(true);
    expect(isQuiet(quiet, quiet.quietUntil - DAY - 1)).toBe(false);
    expect(isQuiet(quiet, NOON - 365 * DAY)).toBe(false);
  });

  it.each([0, -1, Number.MAX_VALUE, Number.MIN_SAFE_INTEGER])('is not quiet until %d', (quietUntil) => {
    expect(isQuiet({ ...introduced, quietUntil }, NOON)).toBe(false);
  });
});
