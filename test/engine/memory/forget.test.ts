import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  forget,
  isMuted,
  mergeMemory,
  mute,
  noteAnswer,
  noteHot,
  noteNotHeated,
  settleMemory,
  statusOfMessage,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const settings = DEFAULT_SETTINGS;
const hot = (message: string) => ({ message, conversation: `c-${message}`, sender: 'ivan', level: 2 });
const meet = (a: Memory, b: Memory, now: number) => settleMemory(mergeMemory(a, b), settings, now);

/** A copy that knows a pause, a correction, a muted conversation and send events. */
const old = noteAnswer(
  mute(
    noteNotHeated(noteHot(EMPTY_MEMORY, hot('m'), settings, NOW - 60_000), 'n', undefined, NOW - 50_000),
    'c-x',
    true,
    NOW - 40_000,
  ),
  'c-y',
  'sent',
  settings,
  NOW - 30_000,
);

describe('forget', () => {
  it('leaves nothing but the time of it', () => {
    expect(forget(old, NOW)).toEqual({ ...EMPTY_MEMORY, forgottenAt: NOW });
  });

  it('is not undone by any copy from before, in either order', () => {
    fc.assert(
      fc.property(anyMemory, fc.nat(900_000), (copy, now) => {
        const empty = forget(copy, now);
        expect(meet(empty, copy, now)).toEqual(empty);
        expect(meet(copy, empty, now)).toEqual(empty);
      }),
    );
  });

  it('reaches a copy that was made later by a window that had not heard of it', () => {
    const deaf = noteHot(old, hot('p'), settings, NOW + 1_000);
    expect(meet(forget(old, NOW), deaf, NOW + 2_000)).toEqual({ ...EMPTY_MEMORY, forgottenAt: NOW });
  });

  it.each([
    ['a moment later', 1],
    ['in the same millisecond', 0],
  ])('lets a pause live that starts %s, for an email that was forgotten too', (_, after) => {
    const now = NOW + after;
    const anew = settleMemory(noteHot(forget(old, NOW), hot('m'), settings, now), settings, now);
    for (const memory of [anew, meet(anew, old, now), meet(old, anew, now + 1_000)]) {
      expect(memory.coolDowns['m']).toMatchObject({ startedAt: now, answered: {} });
    }
    expect(statusOfMessage(settleMemory(anew, settings, now + 1_000), 'm', settings, now + 1_000)?.msLeft).toBe(
      5 * 60_000 - 1_000,
    );
  });

  it('keeps a correction and a muted conversation from after it, also where an old copy knew the same ones', () => {
    const corrected = noteNotHeated(forget(old, NOW), 'n', undefined, NOW + 1);
    const muted = mute(corrected, 'c-x', false, NOW + 2);
    const merged = meet(muted, old, NOW + 3);
    expect(merged.notHeated).toEqual({ n: NOW + 1 });
    expect(isMuted(merged, 'c-x')).toBe(false);
    expect(merged.sendEventsSince).toBeUndefined();
  });

  it('does not swallow what comes after a clock was set back', () => {
    const empty = forget(old, NOW);
    const back = NOW - HOUR;
    const started = settleMemory(
      noteHot(settleMemory(empty, settings, back), hot('q'), settings, back),
      settings,
      back,
    );
    const later = back + 60_000;
    // Another runtime still holds the forgetting as it was written, an hour ahead of its clock.
    const other = noteAnswer(settleMemory(empty, settings, later), 'c-z', 'sent', settings, later);
    expect(statusOfMessage(meet(started, other, later), 'q', settings, later)?.msLeft).toBe(4 * 60_000);
  });

  it('counts again when it is asked for again, though the clock was set back meanwhile', () => {
    const started = noteHot(forget(old, NOW), hot('q'), settings, NOW + 1_000);
    const again = forget(started, NOW - HOUR);
    expect(meet(again, started, NOW - HOUR)).toEqual(again);
    expect(meet(again, old, NOW - HOUR).coolDowns).toEqual({});
  });

  it('of two windows in the same moment brings both together', () => {
    const a = noteHot(forget(old, NOW), hot('a'), settings, NOW + 1);
    const b = noteHot(forget(EMPTY_MEMORY, NOW), hot('b'), settings, NOW + 1);
    expect(Object.keys(mergeMemory(a, b).coolDowns).sort()).toEqual(['a', 'b']);
  });
});
