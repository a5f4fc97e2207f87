import { activeEntries, EMPTY_BOARD, pausedBy } from '../../../src/engine';
import { aBoard, anEntry } from './an-entry';

const march = (day: number, hour = 12): number => Date.UTC(2026, 2, day, hour);
const isOn = (at: number, utcOffsetMinutes = 0, more = {}): boolean =>
  activeEntries(aBoard(anEntry(more)), at, utcOffsetMinutes).length > 0;

describe('an entry of the situation board', () => {
  it('counts from its first day to its last', () => {
    expect([8, 9, 12, 13].map((day) => isOn(march(day)))).toEqual([false, true, true, false]);
  });

  it('counts on while it has no end', () => {
    expect(isOn(Date.UTC(2031, 0, 1), 0, { until: '' })).toBe(true);
    expect(isOn(march(8), 0, { until: '' })).toBe(false);
  });

  it('goes by the agent’s clock', () => {
    expect(isOn(march(8, 23), 0)).toBe(false);
    expect(isOn(march(8, 23), 120)).toBe(true);
    expect(isOn(march(13, 1), -120)).toBe(true);
  });

  it('does not count at what is no moment', () => {
    expect(isOn(NaN)).toBe(false);
  });

  it('pauses letters while it counts', () => {
    const entry = anEntry({ paused: ['thanks', 'own.7'] });
    const board = aBoard(anEntry({ id: 'before', paused: ['thanks'], until: '2026-03-09' }), entry);
    expect(pausedBy(board, 'thanks', march(10), 0)).toBe(entry);
    expect(pausedBy(board, 'thanks', march(9), 0)?.id).toBe('before');
    expect(pausedBy(board, 'own.7', march(10), 0)).toBe(entry);
    expect(pausedBy(board, 'own.70', march(10), 0)).toBeUndefined();
    expect(pausedBy(board, 'thanks', march(20), 0)).toBeUndefined();
    expect(pausedBy(EMPTY_BOARD, 'thanks', march(10), 0)).toBeUndefined();
  });
});
