import type { ApologyWords } from './apology-words';
import type { Draft, DraftProblem } from './draft';
import { isComplaint } from './is-complaint';
import { problemOfLack } from './problem-at';
import { findWorded } from './worded-rules';

/**
 * An answer to a complaint without an apology in any form, once. Refunds and deliveries count as complaints only where
 * the mail at hand is hot or names an earlier contact; without a known situation nothing is found. Never throws.
 */
export function findMissingApology(draft: Draft, words: ApologyWords): readonly DraftProblem[] {
  if (!isComplaint(draft.situation, draft.mail) || !/\S/.test(draft.text) || apologises(draft.text, words)) return [];
  return [problemOfLack('missing_apology', 'complaint', words.plain)];
}

function apologises(text: string, { apologies, weak }: ApologyWords): boolean {
  const found = findWorded(text, apologies);
  if (found.length === 0) return false;
  // "It was not our fault" holds the words of an apology.
  const denials = findWorded(text, weak).filter(({ rule }) => rule === 'courier');
  return found.some((one) => !denials.some(({ start, end }) => start < one.end && one.start < end));
}
