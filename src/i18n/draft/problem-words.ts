import type { DraftProblem } from '../../engine';
import type { DraftWords } from './draft-words';

/** What is said of a problem: by the rule that found it where that has words of its own, else by its kind. */
export function problemWords(
  { problems, rules }: DraftWords,
  { kind, rule }: Pick<DraftProblem, 'kind' | 'rule'>,
): DraftWords['problems'][DraftProblem['kind']] {
  return isTold(rules, rule) ? rules[rule] : problems[kind];
}

function isTold(rules: DraftWords['rules'], rule: string): rule is keyof DraftWords['rules'] {
  return Object.hasOwn(rules, rule);
}
