import fc from 'fast-check';
import { mergeMemory } from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

describe('mergeMemory', () => {
  it('does not care which copy comes first', () => {
    fc.assert(fc.property(anyMemory, anyMemory, (a, b) => expect(mergeMemory(a, b)).toEqual(mergeMemory(b, a))));
  });

  it('does not care in which order three copies meet', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, anyMemory, (a, b, c) =>
        expect(mergeMemory(mergeMemory(a, b), c)).toEqual(mergeMemory(a, mergeMemory(b, c))),
      ),
    );
  });

  it('changes nothing when a copy meets itself, or is merged twice', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, (a, b) => {
        expect(mergeMemory(a, a)).toEqual(a);
        const once = mergeMemory(a, b);
        expect(mergeMemory(once, b)).toEqual(once);
      }),
    );
  });

  it('never loses an answer, a correction or a skip, and never moves a start to later', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, (a, b) => {
        const merged = mergeMemory(a, b);
        for (const [key, coolDown] of Object.entries(a.coolDowns)) {
          const after = merged.coolDowns[key];
          expect(after?.startedAt).toBeLessThanOrEqual(coolDown.startedAt);
          expect(Object.keys(after?.answered ?? {})).toEqual(expect.arrayContaining(Object.keys(coolDown.answered)));
          if (coolDown.skipped) expect(after?.skipped).toBeDefined();
          if (coolDown.endedAt !== undefined) expect(after?.endedAt).toBeLessThanOrEqual(coolDown.endedAt);
        }
        expect(Object.keys(merged.notHeated)).toEqual(expect.arrayContaining(Object.keys(a.notHeated)));
      }),
    );
  });
});
