import { laterWord } from './later-word';
import type { PromiseMark, Said } from './memory';

/** The later choice of two of which either may be missing; of two at one moment the one further off. */
function laterChoice<T extends { readonly at: number }>(
  a: T | undefined,
  b: T | undefined,
  moment: (choice: T) => number,
): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return moment(a) >= moment(b) ? a : b;
}

const laterOf = (a: Said | undefined, b: Said | undefined): Said | undefined =>
  a === undefined || b === undefined ? (a ?? b) : laterWord(a, b);

/** What was promised last; of two made at one moment the one due first. */
function laterMade(a: PromiseMark, b: PromiseMark): Pick<PromiseMark, 'due' | 'madeAt'> {
  const { due, madeAt } = a.madeAt !== b.madeAt ? (a.madeAt > b.madeAt ? a : b) : a.due <= b.due ? a : b;
  return { due, madeAt };
}

/** What two copies know together of one promise. Commutative, associative and idempotent. */
export function mergePromise(a: PromiseMark, b: PromiseMark): PromiseMark {
  const moved = laterChoice(a.moved, b.moved, ({ due }) => due);
  const snoozed = laterChoice(a.snoozed, b.snoozed, ({ until }) => until);
  const kept = laterOf(a.kept, b.kept);
  const removed = laterOf(a.removed, b.removed);
  return {
    ...laterMade(a, b),
    kind: a.kind < b.kind ? a.kind : b.kind,
    conversation: a.conversation < b.conversation ? a.conversation : b.conversation,
    ...(moved && { moved }),
    ...(snoozed && { snoozed }),
    ...(kept && { kept }),
    ...(removed && { removed }),
  };
}
