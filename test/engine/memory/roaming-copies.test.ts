import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  mergeMemory,
  noteAnswer,
  noteHot,
  sayAnswered,
  settleMemory,
  statusOfMessage,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';

const settings = DEFAULT_SETTINGS;

/** roamingSettings: loaded once per window, saved whole, the last writer wins, and a save may be lost on the way. */
type Step =
  | { act: 'open'; window: number }
  | { act: 'hot'; window: number; message: string; sender: string }
  | { act: 'answer'; window: number; conversation: string }
  | { act: 'said'; window: number }
  | { act: 'save'; window: number; lost: boolean }
  | { act: 'wait'; ms: number }
  | { act: 'clock'; ms: number };

const window = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('open' as const), window }),
  fc.record({
    act: fc.constant('hot' as const),
    window,
    message: fc.constantFrom('m1', 'm2', 'm3'),
    sender: fc.constantFrom('ivan', 'olena'),
  }),
  fc.record({
    act: fc.constant('answer' as const),
    window,
    conversation: fc.constantFrom('x', 'y', 'z', 'c-m1', 'c-m2'),
  }),
  fc.record({ act: fc.constant('said' as const), window }),
  fc.record({ act: fc.constant('save' as const), window, lost: fc.boolean() }),
  fc.record({ act: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 200_000 }) }),
  fc.record({ act: fc.constant('clock' as const), ms: fc.integer({ min: -400_000, max: 400_000 }) }),
);

function run(steps: readonly Step[]): { windows: readonly Memory[]; stored: Memory; now: number } {
  let stored = EMPTY_MEMORY;
  const windows: Memory[] = [EMPTY_MEMORY, EMPTY_MEMORY, EMPTY_MEMORY];
  let now = 1_800_000_000_000;
  let said = 0;
  for (const s of steps) {
    if (s.act === 'wait' || s.act === 'clock') {
      now += s.ms;
      continue;
    }
    const own = settleMemory(windows[s.window] ?? EMPTY_MEMORY, settings, now);
    if (s.act === 'open') windows[s.window] = settleMemory(stored, settings, now);
    if (s.act === 'hot')
      windows[s.window] = noteHot(
        own,
        { message: s.message, conversation: `c-${s.message}`, sender: s.sender, level: 2 },
        settings,
        now,
      );
    if (s.act === 'answer') windows[s.window] = noteAnswer(own, s.conversation, 'opened-here', settings, now);
    if (s.act === 'said') windows[s.window] = sayAnswered(own, `said-${said++}`, settings, now);
    if (s.act === 'save' && !s.lost) stored = own;
  }
  return { windows, stored, now };
}

describe('copies of Memory in several windows', () => {
  it('agree once they have met, in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (steps, order) => {
          const { windows, now } = run(steps);
          const meet = (indexes: readonly number[]) =>
            settleMemory(
              indexes.reduce((memory, i) => mergeMemory(memory, windows[i] ?? EMPTY_MEMORY), EMPTY_MEMORY),
              settings,
              now,
            );
          expect(meet(order)).toEqual(meet([0, 1, 2]));
        },
      ),
    );
  });

  it('never leave anybody more than five minutes to wait, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { windows, stored, now } = run(steps);
        const all = settleMemory([...windows, stored].reduce(mergeMemory), settings, now);
        for (const message of ['m1', 'm2', 'm3']) {
          expect(statusOfMessage(all, message, settings, now)?.msLeft ?? 0).toBeLessThanOrEqual(300_000);
          const later = settleMemory(all, settings, now + 300_000);
          const end = statusOfMessage(later, message, settings, now + 300_000);
          if (end) expect(end.endedBy).toBeDefined();
        }
      }),
    );
  });

  it('do not run again once they were over', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: -500_000, max: 500_000 }), (steps, jump) => {
        const { windows, now } = run(steps);
        const all = settleMemory(windows.reduce(mergeMemory), settings, now);
        const later = settleMemory(all, settings, now + jump);
        for (const message of ['m1', 'm2', 'm3']) {
          const before = statusOfMessage(all, message, settings, now);
          const after = statusOfMessage(later, message, settings, now + jump);
          if (before?.endedBy && after) expect(after.endedBy).toBeDefined();
        }
      }),
    );
  });

  it('count each conversation once, and never more than were answered', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { windows, now } = run(steps);
        const all = windows.reduce(mergeMemory);
        const spoken = steps.filter((s) => s.act === 'said').length;
        for (const message of ['m1', 'm2', 'm3']) {
          expect(statusOfMessage(all, message, settings, now)?.answered ?? 0).toBeLessThanOrEqual(5 + spoken);
        }
      }),
    );
  });
});
