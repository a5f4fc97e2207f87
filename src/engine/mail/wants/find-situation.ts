import type { Situation } from '../reading';
import type { SituationPlace } from './situation-places';

// What the writer wants done decides over how they feel; thanks at a mail's end say least.
const SURE: Record<Situation, number> = {
  refund: 3.2,
  delivery: 2.8,
  repeat_contact: 2.4,
  other: 2.3,
  complaint: 2,
  question: 1.4,
  praise: 1.9,
  thanks: 1.8,
};
const HINT: Record<Situation, number> = {
  ...SURE,
  refund: 1.4,
  delivery: 1.8,
  complaint: 1.38,
  praise: 1.2,
  thanks: 0.9,
  question: 1.1,
  other: 1,
};

const CIVIL: ReadonlySet<Situation> = new Set(['thanks', 'praise', 'question', 'other']);
// Who writes to thank tells the trouble that is over, so this outweighs one word of a complaint, though not several.
const GRATITUDE = 3.1;
// Where nothing is asked for, or the subject says it, there is little else that it can be.
const GRATITUDE_ALONE = 4.2;
// The third letter is what a mail is about where it begins with that; further on it is said in anger about something else.
const THIRD_FIRST = 2.9;
const THIRD_LATER = 1.9;
// A civil mail that closes with a question wants an answer first of all.
const ASKED = 1.4;

export type SituationSigns = {
  readonly places: readonly SituationPlace[];
  readonly third: 'first' | 'later' | 'failure' | 'never';
  readonly grateful: boolean;
  readonly hostile: boolean;
  /** How the mail asks: a question as its first or last request, a question elsewhere, or a demand. */
  readonly asks: 'question' | 'demand' | 'nothing';
};

/**
 * What a mail is mainly for, by the places that speak for a situation; how it asks and whether it is hostile decide
 * where there are none. Several places of a situation count more than one, but never half as much again, so that a
 * long mail does not drown its point.
 */
export function findSituation({ places, third, grateful, hostile, asks }: SituationSigns): Situation {
  const scores = new Map<Situation, number>();
  const raise = (situation: Situation, score: number): void => {
    scores.set(situation, Math.max(scores.get(situation) ?? 0, score));
  };
  for (const situation of new Set(places.map((place) => place.situation))) {
    const all = places.filter((place) => place.situation === situation);
    const sure = all.filter(({ hint }) => !hint);
    const own = sure.length > 0 ? sure : all;
    const count = new Set(own.map(({ start }) => start)).size;
    const weight = sure.length > 0 ? SURE[situation] : HINT[situation];
    raise(situation, weight * (1.5 - 0.5 / 2 ** (count - 1)));
  }
  if (third === 'failure') raise('complaint', SURE.complaint);
  else if (third !== 'never') raise('repeat_contact', third === 'first' ? THIRD_FIRST : THIRD_LATER);
  if (hostile) {
    // What an angry mail asks is rarely a question, and what it praises is mocked.
    for (const situation of CIVIL) scores.delete(situation);
    raise('complaint', SURE.complaint);
  } else if (asks === 'question') {
    raise('question', Math.max(1, scores.get('question') ?? 0) * ASKED);
  } else if (asks === 'demand') {
    raise('question', 1);
  }
  // Who says nothing that is known tells of trouble in words of their own.
  let best: Situation = 'complaint';
  let most = 0;
  for (const [situation, score] of scores) {
    if (score > most) {
      most = score;
      best = situation;
    }
  }
  const inSubject = places.some(({ situation, start }) => situation === 'thanks' && start < 0);
  const gratitude = inSubject || asks === 'nothing' ? GRATITUDE_ALONE : GRATITUDE;
  return (grateful || inSubject) && !hostile && gratitude > most ? (best === 'praise' ? 'praise' : 'thanks') : best;
}

/** Whether a mail surely praises and neither complains nor wants its money back; a greeting only hints at praise. */
export function isFriendly(places: readonly SituationPlace[]): boolean {
  const has = (...wanted: readonly Situation[]): boolean => places.some(({ situation }) => wanted.includes(situation));
  const praises = places.some(({ situation, hint }) => situation === 'praise' && !hint);
  return praises && !has('complaint', 'refund', 'delivery', 'repeat_contact');
}
