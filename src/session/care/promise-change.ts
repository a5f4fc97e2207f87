import { keepPromise, movePromise, openPromises, removePromise, snoozePromise } from '../../engine';
import type { Memory } from '../../engine';
import type { PromiseStep } from './promise-step';

/** A step that changes one promise in Memory. */
export type ChangingStep = Extract<PromiseStep, { readonly care: 'keep' | 'remove' | 'move' | 'snooze' }>;

type Change = (memory: Memory, now: number) => Memory;

/** What a step changes, and what takes it back; `memory` is as it stands before it, `at` that moment in epoch ms. */
export function promiseChange(
  step: ChangingStep,
  memory: Memory,
  at: number,
): { readonly go: Change; readonly back: Change } {
  const { promise } = step;
  switch (step.care) {
    case 'keep':
      return {
        go: (before, now) => keepPromise(before, promise, true, now),
        back: (before, now) => keepPromise(before, promise, false, now),
      };
    case 'remove':
      return {
        go: (before, now) => removePromise(before, promise, true, now),
        back: (before, now) => removePromise(before, promise, false, now),
      };
    case 'move': {
      const due = openPromises(memory, at).find(({ id }) => id === promise)?.due ?? step.due;
      return {
        go: (before, now) => movePromise(before, promise, step.due, now),
        back: (before, now) => movePromise(before, promise, due, now),
      };
    }
    case 'snooze': {
      const until = openPromises(memory, at).find(({ id }) => id === promise)?.snoozedUntil;
      return {
        go: (before, now) => snoozePromise(before, promise, step.until, now),
        back: (before, now) => snoozePromise(before, promise, until ?? now, now),
      };
    }
  }
}
