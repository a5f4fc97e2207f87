import { wordsOf } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import type { PolicyOnlyWords } from './policy-only-words';
import { problemAt } from './problem-at';
import { findWorded } from './worded-rules';
import type { WordedPlace } from './worded-rules';

/** "Because our policy": a reason so near before the rules is the rules. */
const NEAR = 14;

/**
 * The words of the rules by which a draft says no, once, where it gives no other reason and offers nothing else. Never throws.
 */
export function findPolicyOnly({ text }: Draft, words: PolicyOnlyWords): readonly DraftProblem[] {
  const all = wordsOf(text);
  const said = findWorded(text, words.says, all);
  const first = refusalIn(said);
  if (first === undefined) return [];
  const besides = findWorded(text, words.besides, all);
  const denied = said.filter(({ rule }) => rule === 'no' || rule === 'refuses');
  const helps = besides.some(({ rule, start, end }) => {
    // "We cannot exchange it" holds "can exchange".
    if (rule === 'offer') return !denied.some((one) => one.start < end && start < one.end);
    return !said.some((one) => one.rule !== 'no' && one.start >= start && one.start - end <= NEAR);
  });
  return helps ? [] : [problemAt(text, 'policy_only', first, 'alone')];
}

function refusalIn(said: readonly WordedPlace[]): WordedPlace | undefined {
  const no = new Set(said.filter(({ rule }) => rule === 'no').map(({ sentence }) => sentence));
  return said.find(
    ({ rule, sentence }) =>
      rule === 'refuses' ||
      (rule === 'rule' && no.has(sentence)) ||
      (rule === 'such' && (no.has(sentence) || no.has(sentence - 1) || no.has(sentence + 1))),
  );
}
