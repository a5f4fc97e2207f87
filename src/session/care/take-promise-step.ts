import { keepPromise, movePromise, removePromise, snoozePromise } from '../../engine';
import type { CareRoom } from './care';
import type { CareStep } from './care-step';
import type { PromiseStep } from './promise-step';

const STEPS: readonly CareStep['care'][] = ['keep', 'remove', 'move', 'snooze'];

export const isPromiseStep = (step: CareStep): step is PromiseStep => STEPS.includes(step.care);

/** Does what the agent chose for one promise. */
export function takePromiseStep({ kept }: CareRoom, step: PromiseStep): void {
  kept.change((memory, _, now) => {
    switch (step.care) {
      case 'keep':
        return keepPromise(memory, step.promise, step.on, now);
      case 'remove':
        return removePromise(memory, step.promise, step.on, now);
      case 'move':
        return movePromise(memory, step.promise, step.due, now);
      case 'snooze':
        return snoozePromise(memory, step.promise, step.until, now);
    }
  });
}
