import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  keepPromise,
  mergeMemory,
  movePromise,
  notePromise,
  openPromises,
  promiseKey,
  removePromise,
  settleMemory,
  snoozePromise,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { neverForgotten } from './memory-arbitrary';

const NOW = Date.UTC(2026, 10, 20, 9, 30);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const made = { due: NOW + DAY, kind: 'answer', conversation: 'c' } as const;
const one = notePromise(EMPTY_MEMORY, 'p', made, NOW);
const open = (memory: Memory, now = NOW) => openPromises(memory, now);

describe('promiseKey', () => {
  it('is the same for the same words in a conversation, whatever their case and spacing', () => {
    const key = promiseKey('elena@northwind.example', 'c', 'by  Friday ');
    expect(promiseKey('Elena@northwind.example', 'c', 'By\nfriday')).toBe(key);
    expect(promiseKey('elena@northwind.example', 'd', 'by Friday')).not.toBe(key);
    expect(promiseKey('elena@northwind.example', 'c', 'by Monday')).not.toBe(key);
    expect(promiseKey('peter@northwind.example', 'c', 'by Friday')).not.toBe(key);
    expect(key).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a promise', () => {
  it('is open from when it was made', () => {
    expect(open(one)).toEqual([{ id: 'p', ...made, madeAt: NOW, moved: false }]);
  });

  it('stays the very same when it is found a second time in the same reply', () => {
    expect(notePromise(one, 'p', made, NOW + HOUR)).toBe(one);
  });

  it.each([
    ['kept', (memory: Memory, on: boolean, now: number) => keepPromise(memory, 'p', on, now)],
    ['removed', (memory: Memory, on: boolean, now: number) => removePromise(memory, 'p', on, now)],
  ])('that is %s is closed, and open again when that is taken back, all in one millisecond', (_, say) => {
    const closed = say(one, true, NOW);
    expect(open(closed)).toEqual([]);
    const again = say(closed, false, NOW);
    expect(open(again)).toEqual(open(one));
    expect(open(mergeMemory(again, closed))).toEqual(open(one));
    expect(open(say(again, true, NOW - HOUR))).toEqual([]);
  });

  it('is moved to the day that was chosen last, and said to be', () => {
    const moved = movePromise(movePromise(one, 'p', NOW + 3 * DAY, NOW), 'p', NOW + 2 * DAY, NOW);
    expect(open(moved)).toMatchObject([{ due: NOW + 2 * DAY, moved: true }]);
    expect(open(mergeMemory(moved, movePromise(one, 'p', NOW + 3 * DAY, NOW)))).toEqual(open(moved));
  });

  it('is not spoken of before its snooze is over', () => {
    const snoozed = snoozePromise(one, 'p', NOW + HOUR, NOW);
    expect(open(snoozed)).toMatchObject([{ snoozedUntil: NOW + HOUR }]);
    expect(open(snoozed, NOW + HOUR)[0]).not.toHaveProperty('snoozedUntil');
    expect(open(snoozePromise(snoozed, 'p', NOW, NOW))[0]).not.toHaveProperty('snoozedUntil');
  });

  it.each([
    ['kept', keepPromise(one, 'p', true, NOW + HOUR)],
    ['removed', removePromise(one, 'p', true, NOW + HOUR)],
    ['moved', movePromise(one, 'p', NOW + 9 * DAY, NOW + HOUR)],
    ['snoozed', snoozePromise(one, 'p', NOW + 9 * DAY, NOW + HOUR)],
  ])('that was %s is a promise anew when it is made again for another day', (_, before) => {
    const next = { ...made, due: NOW + 7 * DAY };
    const again = notePromise(before, 'p', next, NOW + 6 * DAY);
    expect(open(again, NOW + 6 * DAY)).toEqual([{ id: 'p', ...next, madeAt: NOW + 6 * DAY, moved: false }]);
    expect(open(keepPromise(again, 'p', true, NOW), NOW + 6 * DAY)).toEqual([]);
  });

  it('is a promise anew also where whoever noted it knew nothing of the one before', () => {
    const kept = keepPromise(one, 'p', true, NOW + HOUR);
    const unaware = notePromise(EMPTY_MEMORY, 'p', { ...made, due: NOW + 7 * DAY }, NOW + 6 * DAY);
    expect(open(mergeMemory(kept, unaware))).toMatchObject([{ due: NOW + 7 * DAY }]);
    expect(open(mergeMemory(unaware, kept))).toMatchObject([{ due: NOW + 7 * DAY }]);
  });

  it('that nobody knows is neither kept, removed, moved nor snoozed', () => {
    expect(keepPromise(one, 'q', true, NOW)).toBe(one);
    expect(removePromise(one, 'q', true, NOW)).toBe(one);
    expect(movePromise(EMPTY_MEMORY, 'p', NOW, NOW)).toBe(EMPTY_MEMORY);
    expect(snoozePromise(one, 'toString', NOW, NOW)).toBe(one);
  });
});

describe('the list of open promises', () => {
  it('begins with the one due first, and goes by its id at the same time', () => {
    const later = notePromise(one, 'a', { ...made, due: NOW + 2 * DAY }, NOW);
    const all = notePromise(notePromise(later, 'z', made, NOW), 'b', made, NOW);
    expect(open(all).map(({ id }) => id)).toEqual(['b', 'p', 'z', 'a']);
  });

  it('never loses one that is open, however old it is', () => {
    const late = settleMemory(one, DEFAULT_SETTINGS, NOW + 4_000 * DAY);
    expect(open(late)).toEqual(open(one));
  });

  it('keeps one that is closed for thirty days, so that no other copy opens it again', () => {
    const kept = keepPromise(one, 'p', true, NOW);
    expect(settleMemory(kept, DEFAULT_SETTINGS, NOW + 30 * DAY).promises).toHaveProperty('p');
    expect(open(mergeMemory(settleMemory(kept, DEFAULT_SETTINGS, NOW + 30 * DAY), one))).toEqual([]);
    expect(settleMemory(kept, DEFAULT_SETTINGS, NOW + 30 * DAY + 2).promises).toEqual({});
  });

  it('keeps one that was taken back on the way, whatever was said of it long ago', () => {
    const back = keepPromise(keepPromise(one, 'p', true, NOW), 'p', false, NOW + HOUR);
    expect(open(settleMemory(back, DEFAULT_SETTINGS, NOW + 300 * DAY))).toEqual(open(one));
  });

  it('is never shorter after copies met than what all of them hold open together', () => {
    fc.assert(
      fc.property(neverForgotten, neverForgotten, (a, b) => {
        const merged = mergeMemory(a, b);
        const settled = settleMemory(merged, DEFAULT_SETTINGS, 10 ** 15);
        expect(open(settled)).toEqual(open(merged));
        const known = Object.keys({ ...a.promises, ...b.promises });
        expect(Object.keys(merged.promises ?? {}).sort()).toEqual(known.sort());
        for (const { id } of open(a))
          if (!Object.hasOwn(b.promises ?? {}, id)) expect(open(merged).map((p) => p.id)).toContain(id);
      }),
    );
  });
});
