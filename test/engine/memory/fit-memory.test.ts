import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  fitMemory,
  keepPromise,
  mergeMemory,
  noteHot,
  notePromise,
  openPromises,
  settleMemory,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

const NOW = Date.UTC(2026, 10, 20, 9, 30);
const HOUR = 3_600_000;
const settings = DEFAULT_SETTINGS;
const key = (letter: string, number: number) => `${letter}${String(number).padStart(15, '0')}`;

/** As office.js measures what it saves. */
const sizeOf = (memory: Memory): number =>
  JSON.stringify({ 'take-five.memory': JSON.stringify(memory), 'take-five.settings': JSON.stringify(settings) }).length;

function promised(count: number, first = 0): Memory {
  let memory = EMPTY_MEMORY;
  for (let i = first; i < first + count; i++) {
    const made = { due: NOW + i * HOUR, kind: 'answer', conversation: key('c', i) } as const;
    memory = notePromise(memory, key('p', i), made, NOW);
  }
  return memory;
}

describe('fitMemory', () => {
  it('leaves Memory as it is in a mailbox that has no settings yet', () => {
    const memory = promised(3);
    expect(fitMemory(memory, undefined)).toBe(memory);
  });

  it('leaves Memory the very same where the mailbox takes it', () => {
    const memory = promised(150);
    expect(fitMemory(memory, settings)).toBe(memory);
  });

  it('leaves out of 300 open promises those due last, and saves the rest', () => {
    const memory = promised(300);
    expect(sizeOf(memory)).toBeGreaterThan(32_768);
    const fits = fitMemory(memory, settings);
    expect(sizeOf(fits)).toBeLessThanOrEqual(32_768);
    expect(sizeOf(fits)).toBeGreaterThan(32_000);
    const roams = openPromises(fits, NOW);
    expect(roams).toEqual(openPromises(memory, NOW).slice(0, roams.length));
    expect(roams.length).toBeGreaterThan(200);
  });

  it('gives up promises that are kept before any that is open, the one kept first first', () => {
    let memory = promised(240);
    for (let i = 0; i < 60; i++) memory = keepPromise(memory, key('p', i), true, NOW + i);
    const fits = fitMemory(memory, settings);
    expect(openPromises(fits, NOW)).toEqual(openPromises(memory, NOW));
    const gone = Object.keys(memory.promises ?? {}).filter((id) => !Object.hasOwn(fits.promises ?? {}, id));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone).toEqual(Array.from(gone, (_, i) => key('p', i)));
  });

  it('gives up pauses that are over before an open promise, and never one that runs', () => {
    let memory = promised(190);
    for (let i = 0; i < 60; i++) {
      const email = { message: key('m', i), conversation: key('c', i), sender: key('s', i), level: 2 };
      memory = settleMemory(noteHot(memory, email, settings, NOW + i * 10 * 60_000), settings, NOW + i * 10 * 60_000);
    }
    const fits = fitMemory(memory, settings);
    expect(sizeOf(fits)).toBeLessThanOrEqual(32_768);
    expect(openPromises(fits, NOW)).toEqual(openPromises(memory, NOW));
    expect(fits.coolDowns).toHaveProperty(key('m', 59));
    expect(fits.coolDowns).not.toHaveProperty(key('m', 0));
  });

  it('leaves a part of any Memory, which brings nothing new when it comes back', () => {
    fc.assert(
      fc.property(anyMemory, fc.integer({ min: 0, max: 33_000 }), (memory, taken) => {
        const fits = fitMemory(memory, 'x'.repeat(taken));
        expect(mergeMemory(memory, fits)).toEqual(memory);
        expect(fitMemory(fits, 'x'.repeat(taken))).toEqual(fits);
      }),
    );
  });

  it('loses no promise of two devices that save in turn, though the mailbox holds only a part of them', () => {
    let [here, there] = [promised(200), promised(200, 200)];
    let mailbox = EMPTY_MEMORY;
    for (let turn = 0; turn < 3; turn++) {
      here = mergeMemory(here, mailbox);
      mailbox = fitMemory(here, settings);
      there = mergeMemory(there, mailbox);
      mailbox = fitMemory(there, settings);
    }
    expect(openPromises(there, NOW)).toHaveLength(400);
    expect(openPromises(here, NOW)).toEqual(openPromises(mergeMemory(promised(200), mailbox), NOW));
  });
});
