import type { Problem } from '../../engine';
import { HostError } from '../../session';

/**
 * Why Gmail did not do what was asked: the tokens of the call have run out, the person has not allowed it, what was asked for is gone, or
 * there was no answer in time that says anything.
 */
export type RefusalReason = 'expired' | 'not-allowed' | 'gone' | 'no-answer';

/** A refusal by Gmail's REST API, told apart further than a session needs. */
export class GmailRefusal extends HostError {
  constructor(
    readonly reason: RefusalReason,
    problem: Problem,
    options: { readonly cause?: unknown } = {},
  ) {
    super(problem, options);
  }
}
