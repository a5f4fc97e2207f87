import { DEFAULT_SETTINGS, EMPTY_MEMORY, mergeMemory, noteAnswer, noteHot, takeBackAnswer } from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { countAnswered } from '../../../src/engine/memory/count-answered';

const HOT = noteHot(EMPTY_MEMORY, { message: 'm', conversation: 'c', sender: 's', level: 3 }, DEFAULT_SETTINGS, 1_000);
const opened = (memory: Memory, now: number) => noteAnswer(memory, 'other', 'opened-here', DEFAULT_SETTINGS, now);
function count(memory: Memory): number {
  const coolDown = memory.coolDowns.m;
  if (coolDown === undefined) throw new Error('There is no pause.');
  return countAnswered(memory, coolDown, 300_000);
}

it('makes an answer count for nothing, in every copy that hears of it', () => {
  const noted = opened(HOT, 2_000);
  expect(count(noted)).toBe(1);
  const taken = takeBackAnswer(noted, HOT, 'other', 3_000);
  expect(count(taken)).toBe(0);
  expect(count(mergeMemory(noted, taken))).toBe(0);
});

it('leaves what was noted before', () => {
  const noted = opened(HOT, 2_000);
  const again = opened(noted, 3_000);
  expect(takeBackAnswer(again, noted, 'other', 4_000)).toEqual(again);
});

it('leaves other conversations, and what was seen to be sent', () => {
  const noted = noteAnswer(opened(HOT, 2_000), 'third', 'opened-here', DEFAULT_SETTINGS, 2_500);
  expect(count(takeBackAnswer(noted, HOT, 'other', 3_000))).toBe(1);
  const sent = noteAnswer(opened(HOT, 2_000), 'other', 'sent', DEFAULT_SETTINGS, 2_500);
  expect(takeBackAnswer(sent, HOT, 'other', 3_000)).toEqual(sent);
});

it('lets the same conversation be answered after all, once, time and again', () => {
  let memory = HOT;
  for (let time = 1; time < 30; time++) {
    const before = memory;
    memory = opened(memory, 2_000 + time);
    expect(count(memory)).toBe(time <= 10 ? 1 : 0);
    expect(count(mergeMemory(memory, before))).toBe(count(memory));
    if (time === 5) expect(count(noteAnswer(memory, 'other', 'sent', DEFAULT_SETTINGS, 9_000))).toBe(1);
    memory = takeBackAnswer(memory, before, 'other', 2_000 + time);
    expect(count(memory)).toBe(0);
  }
  expect(Object.keys(memory.coolDowns.m?.answered ?? {})).toHaveLength(10);
});
