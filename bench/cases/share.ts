import type { Row } from '../table';

/** Of how many cases how many are right. */
export type Share = { readonly right: number; readonly of: number };

/** Counts the right ones. */
export function shareOf(answers: readonly boolean[]): Share {
  return { right: answers.filter((answer) => answer).length, of: answers.length };
}

/** A share as a number between 0 and 1; NaN of none. */
export function ratio({ right, of }: Share): number {
  return right / of;
}

/** A share as a table shows it: 0.957 (67 of 70). */
export function shareText(share: Share): string {
  return share.of === 0 ? 'no cases' : `${ratio(share).toFixed(3)} (${share.right} of ${share.of})`;
}

/** A line of a table for a share that should be at least so large; without cases nothing is met or missed. */
export function atLeast(what: string, share: Share, goal: number, beside?: readonly string[], digits = 2): Row {
  return {
    what,
    measured: shareText(share),
    goal: `at least ${goal.toFixed(digits)}`,
    ...(share.of > 0 && { met: ratio(share) >= goal }),
    ...(beside && { beside }),
  };
}

/** A line of a table for what should happen in at most this share of the cases, 0 for never. */
export function atMost(what: string, share: Share, goal: number, beside?: readonly string[]): Row {
  return {
    what,
    measured: shareText(share),
    goal: goal === 0 ? 'none' : `at most ${goal.toFixed(2)}`,
    ...(share.of > 0 && { met: ratio(share) <= goal }),
    ...(beside && { beside }),
  };
}
