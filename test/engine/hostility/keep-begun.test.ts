import { keepBegun } from '../../../src/engine';
import type { Hostility, Level } from '../../../src/engine';

const of = (level: Level): Hostility => ({ level, score: level / 3, kinds: [], voices: 1, findings: [] });

describe('what stands after the second voice', () => {
  it.each<[Level, Level, boolean, Level]>([
    [2, 0, true, 2],
    [2, 1, true, 2],
    [2, 2, true, 2],
    [2, 3, true, 3],
    [0, 2, false, 2],
    [1, 0, false, 0],
    [2, 0, false, 0],
  ])('from level %d to %d, with a pause begun: %s, is level %d', (before, after, begun, expected) => {
    expect(keepBegun(of(before), of(after), begun).level).toBe(expected);
  });
});
