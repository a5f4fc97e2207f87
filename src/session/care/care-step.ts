import type { BoardStep } from './board-step';
import type { DayStep } from './day-step';
import type { DraftStep } from './draft-step';
import type { PromiseStep } from './promise-step';

/** Everything an agent can do with the open draft, with promises, the situation board, and the day. */
export type CareStep = DraftStep | PromiseStep | BoardStep | DayStep;
