import type { CareStep } from './care-step';
import type { PromiseStep } from './promise-step';

const STEPS: readonly CareStep['care'][] = [
  'keep',
  'remove',
  'move',
  'snooze',
  'tell',
  'open-customer',
  'open-conversation',
  'put-away',
  'undo',
];

/** Whether a step is about promises, or who waits for whom. */
export const isPromiseStep = (step: CareStep): step is PromiseStep => STEPS.includes(step.care);
