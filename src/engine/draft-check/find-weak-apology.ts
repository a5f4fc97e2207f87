import type { ApologyWords } from './apology-words';
import type { Draft, DraftProblem } from './draft';
import { findWorded } from './worded-rules';

/**
 * Apologies that take back what they say: "if you felt", "sorry, but", mistakes that nobody made, somebody else's fault.
 * Milder than a sting, and apart from it. Never throws.
 */
export function findWeakApology({ text }: Draft, words: ApologyWords): readonly DraftProblem[] {
  const weak = findWorded(text, words.weak);
  if (weak.length === 0) return [];
  const fine = findWorded(text, words.fine);
  let last = 0;
  return weak.flatMap(({ rule, start, end }) => {
    if (start < last || fine.some((one) => one.start < end && start < one.end)) return [];
    last = end;
    const fix = words.fixes[rule];
    const found = {
      kind: 'weak_apology',
      text: text.slice(start, end),
      start,
      end,
      rule: `weak_apology:${rule}`,
    } as const;
    return [fix === undefined ? found : { ...found, fix }];
  });
}
