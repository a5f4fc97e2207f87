import { letterWords } from '../same-again/letter-words';
import { shinglesOf } from '../same-again/shingles-of';
import { similarity } from '../same-again/similarity';
import type { Draft, DraftProblem } from './draft';
import { problemOfLack } from './problem-at';

/** Shorter letters are alike because there is little to say. */
const LEAST_WORDS = 25;
/** One letter to one customer twice is the same letter even with other names and days in it. */
const LIKE_TO_ONE = 0.6;
/** Templates go out all day, and a personal line makes one the customer's own; without any, and often, it is a form letter. */
const LIKE_TO_OTHERS = 0.8;
const LEAST_OTHERS = 3;

/**
 * A draft too like what its customer got before (`same_again:customer`), or nearly word for word what at least three of the last
 * twenty others got (`same_again:others`); greeting, sign-off and numbers do not count. Nothing in a draft of fewer than 25 words.
 */
export function findSameAgain({ text, sentBefore }: Draft): readonly DraftProblem[] {
  if (sentBefore === undefined || letterWords(text).length < LEAST_WORDS) return [];
  const { key, customer, others } = sentBefore;
  const own = shinglesOf(text, key);
  const alike = (sent: readonly (readonly number[])[], least: number): number =>
    sent.filter((hashes) => similarity(own, hashes) >= least).length;
  if (alike(customer, LIKE_TO_ONE) > 0) return [problemOfLack('same_again', 'customer')];
  return alike(others, LIKE_TO_OTHERS) >= LEAST_OTHERS ? [problemOfLack('same_again', 'others')] : [];
}
