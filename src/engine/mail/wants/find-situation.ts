import type { Cue } from './cue-index';
import type { Match } from '../phrase-index';
import type { Situation } from '../reading';

// What the writer wants done decides over how they feel; thanks at a mail's end say least.
const WEIGHT: Record<Situation, number> = {
  refund: 3,
  delivery: 2.6,
  repeat_contact: 2.4,
  complaint: 2,
  question: 1.4,
  praise: 1.3,
  thanks: 1.2,
  other: 0,
};

const CIVIL: ReadonlySet<Situation> = new Set(['thanks', 'praise', 'question']);
// Who writes to thank tells the trouble that is over, so this outweighs one word of a complaint, though not several.
const GRATITUDE = 2.7;

/**
 * What a mail is mainly for, by the cues found in it; `asksQuestion` and `hostile` decide where there are none.
 * Several cues of a situation count more than one, but by halves, so that a long mail does not drown its point.
 */
export function findSituation(cues: readonly Match<Cue>[], asksQuestion: boolean, hostile: boolean): Situation {
  const places = new Map<Situation, Set<number>>();
  for (const { value, start } of cues) {
    const situation =
      value.says === 'situation' ? value.situation : value.says === 'thirdTime' ? 'repeat_contact' : undefined;
    if (situation !== undefined) places.set(situation, (places.get(situation) ?? new Set()).add(start));
  }
  let best: Situation = hostile ? 'complaint' : asksQuestion ? 'question' : 'other';
  let most = asksQuestion || hostile ? 1 : 0;
  for (const [situation, found] of places) {
    // What an angry mail asks is rarely a question, and what it praises is mocked.
    if (hostile && CIVIL.has(situation)) continue;
    const weight = WEIGHT[situation] * (2 - 1 / 2 ** (found.size - 1));
    if (weight > most) {
      most = weight;
      best = situation;
    }
  }
  const grateful = !hostile && cues.some(({ value }) => value.says === 'gratitude');
  return grateful && GRATITUDE > most ? (best === 'praise' ? 'praise' : 'thanks') : best;
}

/** Whether a mail praises and neither complains nor wants its money back. */
export function isFriendly(cues: readonly Match<Cue>[]): boolean {
  const count = (...wanted: readonly Situation[]): number =>
    cues.filter(({ value }) => value.says === 'situation' && wanted.includes(value.situation)).length;
  return (
    count('praise', 'thanks') >= 1 &&
    count('praise') >= 1 &&
    count('complaint', 'refund', 'delivery', 'repeat_contact') === 0
  );
}
