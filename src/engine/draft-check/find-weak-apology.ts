import type { ApologyWords } from './apology-words';
import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import { findWorded } from './worded-rules';

/**
 * Apologies that take back what they say: "if you felt", "sorry, but", mistakes that nobody made, somebody else's fault.
 * Milder than a sting, and apart from it. Never throws.
 */
export function findWeakApology({ text }: Draft, words: ApologyWords): readonly DraftProblem[] {
  const weak = findWorded(text, words.weak);
  if (weak.length === 0) return [];
  const fine = findWorded(text, words.fine);
  const bare = weak.filter(({ start, end }) => !fine.some((one) => one.start < end && start < one.end));
  return spansApart(bare).map((one) => problemAt(text, 'weak_apology', one, one.rule, words.fixes[one.rule]));
}
