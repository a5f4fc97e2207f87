import { keyFor } from './key-for';
import type { Key, Memory, PromiseMark } from './memory';
import { closedAt } from './closed-at';
import { dueOf } from './open-promises';

/**
 * The key of a promise, from its conversation and its words, which are compared without regard to case and spacing: the pane and
 * the send handler that find the same one name it alike, and one that is made again is the same promise.
 */
export function promiseKey(mailboxAddress: string, conversation: Key, words: string): Key {
  return keyFor(mailboxAddress, `p:${conversation}:${words.toLowerCase().replace(/\s+/g, ' ').trim()}`);
}

/**
 * A promise was made in a reply that went out. One that is open and due at the same time stays as it is; made again after it was kept,
 * removed or moved, it is a promise anew. Times in epoch ms.
 */
export function notePromise(
  memory: Memory,
  id: Key,
  made: Pick<PromiseMark, 'due' | 'kind' | 'conversation'>,
  now: number,
): Memory {
  const known = memory.promises ?? {};
  const before = Object.hasOwn(known, id) ? known[id] : undefined;
  if (before && closedAt(before) === undefined && dueOf(before) === made.due) return memory;
  const madeAt = Math.max(now, ...momentsOf(before));
  return { ...memory, promises: { ...known, [id]: { ...before, ...made, madeAt } } };
}

/** Everything that was said of a promise so far; what is said after it counts, whatever the clock. */
const momentsOf = (promise: PromiseMark | undefined): readonly number[] =>
  promise === undefined
    ? []
    : [
        promise.madeAt,
        ...[promise.moved, promise.snoozed, promise.kept, promise.removed].flatMap((word) => (word ? [word.at] : [])),
      ];

function change(memory: Memory, id: Key, step: (promise: PromiseMark) => PromiseMark): Memory {
  const promise = memory.promises && Object.hasOwn(memory.promises, id) ? memory.promises[id] : undefined;
  if (promise === undefined) return memory;
  return { ...memory, promises: { ...memory.promises, [id]: step(promise) } };
}

/** A word that is said later counts, even in the same millisecond, or where another computer's clock is ahead. */
const after = (before: { readonly at: number } | undefined, { madeAt }: PromiseMark, now: number): number =>
  Math.max(now, (before?.at ?? -Infinity) + 1, madeAt + 1);

/** The promise was kept, or (`on` false) that was a mistake. */
export const keepPromise = (memory: Memory, id: Key, on: boolean, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, kept: { at: after(promise.kept, promise, now), on } }));

/** The promise is taken off the list, or (`on` false) put back. */
export const removePromise = (memory: Memory, id: Key, on: boolean, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, removed: { at: after(promise.removed, promise, now), on } }));

/** The promise has a new due moment, epoch ms. */
export const movePromise = (memory: Memory, id: Key, due: number, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, moved: { at: after(promise.moved, promise, now), due } }));

/** Nothing is said of the promise before `until`, epoch ms. */
export const snoozePromise = (memory: Memory, id: Key, until: number, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, snoozed: { at: after(promise.snoozed, promise, now), until } }));
