import fc from 'fast-check';
import { DEFAULT_SETTINGS, hotEnough } from '../../../src/engine';
import type { Hostility, HostilityKind, Level, Sensitivity } from '../../../src/engine';

const LEVELS: readonly Level[] = [0, 1, 2, 3];
const KINDS: readonly HostilityKind[] = ['insult', 'contempt', 'threat', 'profanity', 'shouting', 'legal_threat'];
const hostility = (level: Level, voices: 1 | 2, kinds: readonly HostilityKind[]): Hostility => ({
  level,
  score: 0.5,
  kinds,
  voices,
  findings: [],
});
const at = (sensitivity: Sensitivity) => ({ ...DEFAULT_SETTINGS, sensitivity });
/** Which levels start a pause, 0 to 3. */
const starting = (sensitivity: Sensitivity, voices: 1 | 2, kinds: readonly HostilityKind[]) =>
  LEVELS.filter((level) => hotEnough(hostility(level, voices, kinds), at(sensitivity)));

describe('hotEnough', () => {
  it.each<[Sensitivity, 1 | 2, readonly HostilityKind[], readonly Level[]]>([
    ['low', 1, ['insult'], [3]],
    ['low', 2, ['insult'], [2, 3]],
    ['normal', 1, ['insult'], [2, 3]],
    ['normal', 2, ['insult'], [2, 3]],
    ['high', 1, ['insult'], [2, 3]],
    ['high', 2, ['insult'], [1, 2, 3]],
    ['low', 2, ['shouting'], []],
    ['normal', 2, ['shouting'], []],
    ['high', 1, ['shouting'], [2, 3]],
    ['high', 2, ['shouting'], [1, 2, 3]],
    ['normal', 2, ['profanity'], [3]],
    ['normal', 2, ['profanity', 'shouting'], [3]],
    ['normal', 1, ['profanity', 'contempt'], [2, 3]],
    ['normal', 1, ['shouting', 'insult'], [2, 3]],
    ['low', 1, ['shouting', 'threat'], [3]],
    ['normal', 1, [], [2, 3]],
    ['low', 1, [], [3]],
  ])('at %s, with %d voices and %j, starts a pause from levels %j', (sensitivity, voices, kinds, levels) => {
    expect(starting(sensitivity, voices, kinds)).toEqual(levels);
  });

  it('never starts one for a civil email, and misses none at a higher sensitivity that a lower one takes', () => {
    const any = fc.tuple(fc.constantFrom(...LEVELS), fc.constantFrom(1 as const, 2 as const), fc.subarray([...KINDS]));
    fc.assert(
      fc.property(any, ([level, voices, kinds]) => {
        const [low, normal, high] = (['low', 'normal', 'high'] as const).map((one) =>
          hotEnough(hostility(level, voices, kinds), at(one)),
        );
        if (level === 0) expect(high).toBe(false);
        if (low) expect(normal).toBe(true);
        if (normal) expect(high).toBe(true);
      }),
    );
  });
});
