import fc from 'fast-check';
import { EMPTY_MEMORY, mergeMemory } from '../../../src/engine';
import type { CoolDown, Memory } from '../../../src/engine';
import { anyMemory, neverForgotten } from './memory-arbitrary';

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

  it('never loses an answer, a correction, a skip or a mark, and never moves a start to later', () => {
    fc.assert(
      fc.property(neverForgotten, neverForgotten, (a, b) => {
        const merged = mergeMemory(a, b);
        for (const [key, coolDown] of Object.entries(a.coolDowns)) {
          const after = merged.coolDowns[key];
          expect(after?.startedAt).toBeLessThanOrEqual(coolDown.startedAt);
          expect(Object.keys(after?.answered ?? {})).toEqual(expect.arrayContaining(Object.keys(coolDown.answered)));
          expect(Object.keys(after?.marks ?? {})).toEqual(expect.arrayContaining(Object.keys(coolDown.marks ?? {})));
          if (coolDown.skipped) expect(after?.skipped).toBeDefined();
          for (const name of ['endedAt', 'nudgedAt', 'holdingSentAt'] as const) {
            const at = coolDown[name];
            if (at !== undefined) expect(after?.[name]).toBeLessThanOrEqual(at);
          }
        }
        expect(Object.keys(merged.notHeated)).toEqual(expect.arrayContaining(Object.keys(a.notHeated)));
      }),
    );
  });

  it('believes the word about a conversation that was said last, and at one moment the one that mutes less', () => {
    const saying = (at: number, on: boolean): Memory => ({ ...EMPTY_MEMORY, muted: { c: { at, on } } });
    expect(mergeMemory(saying(5, true), saying(9, false)).muted).toEqual({ c: { at: 9, on: false } });
    expect(mergeMemory(saying(9, true), saying(5, false)).muted).toEqual({ c: { at: 9, on: true } });
    expect(mergeMemory(saying(5, true), saying(5, false)).muted).toEqual({ c: { at: 5, on: false } });
    expect(mergeMemory(saying(5, true), EMPTY_MEMORY).muted).toEqual({ c: { at: 5, on: true } });
  });

  it('adds to a copy of the first release only what was really written', () => {
    const old: CoolDown = {
      message: 'm',
      conversation: 'c',
      sender: 's',
      level: 2,
      startedAt: 1,
      joined: {},
      answered: {},
      undone: {},
    };
    const first: Memory = { ...EMPTY_MEMORY, coolDowns: { m: old } };
    expect(mergeMemory(first, first)).toStrictEqual(first);
    const newer: Memory = { ...EMPTY_MEMORY, coolDowns: { m: { ...old, nudgedAt: 7, marks: { l: 9 } } } };
    expect(mergeMemory(first, newer)).toStrictEqual(newer);
  });

  it('leaves a copy that has not heard of the last forgetting where it is, whatever it holds', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, (a, b) => {
        const heard = { ...a, forgottenAt: 3 };
        expect(mergeMemory(heard, b)).toEqual(heard);
        expect(mergeMemory(b, heard)).toEqual(heard);
      }),
    );
  });
});
