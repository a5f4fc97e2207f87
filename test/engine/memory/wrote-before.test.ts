import { EMPTY_MEMORY } from '../../../src/engine';
import type { CoolDown, Memory } from '../../../src/engine';
import { wroteBefore } from '../../../src/engine/memory/wrote-before';

const coolDown = (message: string, more: Partial<CoolDown> = {}): CoolDown => ({
  message,
  conversation: `${message}-talk`,
  sender: 'ivan',
  level: 2,
  startedAt: 1000,
  joined: {},
  answered: {},
  undone: {},
  ...more,
});
const memory = (...all: readonly CoolDown[]): Memory => ({
  ...EMPTY_MEMORY,
  coolDowns: Object.fromEntries(all.map((one) => [one.message, one])),
});
const opened = { message: 'b', conversation: 'b-talk', receivedAt: 2000 };

describe('wroteBefore', () => {
  it.each<[string, Memory]>([
    ['of the same conversation', memory(coolDown('a', { conversation: 'b-talk' }))],
    ['of the same sender', memory(coolDown('a'), coolDown('b', { startedAt: 2500 }))],
    ['that this one joined', memory(coolDown('a', { joined: { b: 'b-talk' } }))],
  ])('is proven by an email %s that was open before this one came in', (_, kept) => {
    expect(wroteBefore(kept, opened)).toBe(true);
  });

  it.each<[string, Memory]>([
    ['there is none', EMPTY_MEMORY],
    ['there is this one alone', memory(coolDown('b'))],
    ['another sender wrote', memory(coolDown('a', { sender: 'petar' }), coolDown('b', { startedAt: 2500 }))],
    ['the other one may be newer', memory(coolDown('a', { conversation: 'b-talk', startedAt: 2000 }))],
  ])('is not claimed where %s', (_, kept) => {
    expect(wroteBefore(kept, opened)).toBe(false);
  });

  it('is not claimed of an email without a date', () => {
    const { receivedAt: _, ...undated } = opened;
    expect(wroteBefore(memory(coolDown('a', { conversation: 'b-talk' })), undated)).toBe(false);
  });
});
