import fc from 'fast-check';
import { DEFAULT_SETTINGS, EMPTY_MEMORY, isMuted, mergeMemory, mute, noteHot, settleMemory } from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const settings = DEFAULT_SETTINGS;
const hot = { message: 'm', conversation: 'c', sender: 's', level: 3 };

describe('a muted conversation', () => {
  it('starts no pause, and another one does', () => {
    const muted = mute(EMPTY_MEMORY, 'c', true, NOW);
    expect(noteHot(muted, hot, settings, NOW)).toBe(muted);
    expect(noteHot(muted, { ...hot, conversation: 'd' }, settings, NOW).coolDowns).toHaveProperty('m');
  });

  it('joins no pause of the same sender either', () => {
    const running = noteHot(EMPTY_MEMORY, { ...hot, message: 'l', conversation: 'd' }, settings, NOW);
    const muted = mute(running, 'c', true, NOW + 1);
    expect(noteHot(muted, hot, settings, NOW + 2)).toBe(muted);
  });

  it('starts pauses again once that was said', () => {
    const again = mute(mute(EMPTY_MEMORY, 'c', true, NOW), 'c', false, NOW + 1);
    expect(isMuted(again, 'c')).toBe(false);
    expect(noteHot(again, hot, settings, NOW + 2).coolDowns).toHaveProperty('m');
  });

  it('follows the last word, also in one millisecond, with a clock that was set back, and beside any other copy', () => {
    const word = fc.record({ on: fc.boolean(), ms: fc.integer({ min: -1_000, max: 1_000 }) });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(20), (words, copyAt) => {
        let memory = EMPTY_MEMORY;
        let copy = EMPTY_MEMORY;
        for (const [index, { on, ms }] of words.entries()) {
          memory = mute(memory, 'c', on, NOW + ms);
          if (index === copyAt) copy = memory;
        }
        const last = words.at(-1)?.on;
        expect(isMuted(memory, 'c')).toBe(last);
        expect(isMuted(mergeMemory(copy, memory), 'c')).toBe(last);
      }),
    );
  });

  it('is heard again after thirty days', () => {
    const muted = mute(EMPTY_MEMORY, 'c', true, NOW);
    expect(isMuted(settleMemory(muted, settings, NOW + 29 * DAY), 'c')).toBe(true);
    expect(isMuted(settleMemory(muted, settings, NOW + 31 * DAY), 'c')).toBe(false);
  });

  it.each(['toString', 'constructor', '__proto__', ''])('is not what has only the name %j', (name) => {
    expect(isMuted(EMPTY_MEMORY, name)).toBe(false);
    expect(isMuted(mute(EMPTY_MEMORY, 'c', true, NOW), name)).toBe(false);
    const muted = mute(EMPTY_MEMORY, name, true, NOW);
    expect(muted.muted?.[name]).toEqual({ at: NOW, on: true });
  });

  it('leaves everything else in Memory as it was', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const without = ({ muted: _, ...rest }: Memory) => rest;
        expect(without(mute(memory, 'a', true, NOW))).toEqual(without(memory));
      }),
    );
  });
});
