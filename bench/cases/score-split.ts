import { fold } from './fold';
import type { SplitCase } from './read-cases';

/** What a program takes for the newest message, and for the signature where it tells one apart. */
export type Split = { readonly newest: string; readonly signature: string };

/** How an answer compares with the right ones. */
export type SplitScore = {
  /** One of the right answers, white space aside. */
  readonly exact: boolean;
  /** A wanted line stands neither in the newest message nor in the signature. */
  readonly lost: boolean;
  /** Hostile words of the history count as the customer's own. */
  readonly leaked: boolean;
};

/**
 * Scores one answer. Where a suite keeps signatures, newest message and signature together may be the right answer.
 * The wanted lines are those of the shortest right answer.
 */
export function scoreSplit(wanted: SplitCase, { newest, signature }: Split): SplitScore {
  const own = fold(newest);
  const both = fold(`${newest} ${signature}`);
  const whole = wanted.sig === 'kept' ? both : own;
  const right = [...(wanted.expected === null ? [] : [wanted.expected]), ...wanted.accept];
  const equal = wanted.expected === null || right.some((text) => [own, whole].includes(fold(text)));
  const contains = wanted.must_contain.every((text) => whole.includes(fold(text)));
  const leftOut = wanted.must_not_contain.every((text) => !own.includes(fold(text)));
  return {
    exact: equal && contains && leftOut,
    lost: wanted.expected !== null && linesOf(shortest(right)).some((line) => !both.includes(line)),
    leaked: wanted.hostile_in_quote && !(leftOut && linesOf(newest).every((line) => isWanted(line, right))),
  };
}

function shortest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length < best.length ? text : best));
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
}

// Without a right answer only the forbidden words tell whether something leaked.
function isWanted(line: string, right: readonly string[]): boolean {
  return right.length === 0 || right.some((text) => fold(text).includes(line));
}
