import { EMPTY_MEMORY } from '../../../src/engine';
import type { CoolDown, Memory } from '../../../src/engine';
import { GENERAL_THOUGHTS, thoughtFor } from '../../../src/engine/pane/thought-for';
import { stringsFor } from '../../strings-for';

const DAY = Date.UTC(2026, 10, 20, 8);
const pause = (number: number): CoolDown => ({
  message: `m${number}`,
  conversation: 'c',
  sender: 's',
  level: 2,
  startedAt: DAY + number * 600_000,
  joined: {},
  answered: {},
  undone: {},
});
const memory = (count: number): Memory => ({
  ...EMPTY_MEMORY,
  coolDowns: Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}`, pause(i)])),
});

describe('thoughtFor', () => {
  it('thinks of the email first, then generally, never twice the same on one day, then not at all', () => {
    const count = GENERAL_THOUGHTS + 3;
    const thoughts = Array.from({ length: count }, (_, i) => thoughtFor(memory(count), pause(i), 'refund', 120));
    expect(thoughts[0]).toEqual({ kind: 'situation', situation: 'refund' });
    const seen = thoughts.filter(Boolean).map((thought) => JSON.stringify(thought));
    expect(new Set(seen).size).toBe(seen.length);
    expect(thoughts[count - 1]).toBeUndefined();
  });

  it('begins again on another day of the agent’s', () => {
    const yesterday = { ...pause(0), message: 'y', startedAt: DAY - 24 * 3_600_000 };
    const both = { ...memory(1), coolDowns: { y: yesterday, m0: pause(0) } };
    expect(thoughtFor(both, pause(0), 'refund', 120)).toEqual({ kind: 'situation', situation: 'refund' });
  });

  it.each(['en', 'bg', 'ru', 'uk'] as const)(
    'has as many general thoughts as there are words for in %s',
    (language) => {
      expect(stringsFor(language).thoughts).toHaveLength(GENERAL_THOUGHTS);
    },
  );
});
