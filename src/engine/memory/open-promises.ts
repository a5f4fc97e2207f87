import { closedAt } from './closed-at';
import type { Key, Memory, PromiseMark } from './memory';

/** A promise that was neither kept nor removed. */
export type OpenPromise = {
  readonly id: Key;
  /** By when it is due as it stands, epoch ms. */
  readonly due: number;
  readonly kind: 'answer' | 'holding';
  readonly conversation: Key;
  readonly madeAt: number;
  /** It was given a new day at least once. */
  readonly moved: boolean;
  /** Nothing is said of it before then, epoch ms; absent where that is over. */
  readonly snoozedUntil?: number;
};

/** By when a promise is due as it stands: the day that was chosen last, unless it was made again since. Epoch ms. */
export const dueOf = ({ due, madeAt, moved }: PromiseMark): number =>
  moved !== undefined && moved.at > madeAt ? moved.due : due;

/** All promises that are open at `now` (epoch ms), the one due first first. */
export function openPromises(memory: Memory, now: number): readonly OpenPromise[] {
  return Object.entries(memory.promises ?? {})
    .filter(([, promise]) => closedAt(promise) === undefined)
    .map(([id, promise]) => {
      const { kind, conversation, madeAt, moved, snoozed } = promise;
      return {
        id,
        due: dueOf(promise),
        kind,
        conversation,
        madeAt,
        moved: moved !== undefined && moved.at > madeAt,
        ...(snoozed && snoozed.at > madeAt && snoozed.until > now && { snoozedUntil: snoozed.until }),
      };
    })
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}
