import { keyFor } from './key-for';
import type { Key, Memory, PromiseMark, Said } from './memory';

/**
 * The key of a promise, from its conversation and its words, which are compared without regard to case and spacing: the pane and
 * the send handler that find the same one name it alike, and one that is made again is the same promise.
 */
export function promiseKey(mailboxAddress: string, conversation: Key, words: string): Key {
  return keyFor(mailboxAddress, `p:${conversation}:${words.toLowerCase().replace(/\s+/g, ' ').trim()}`);
}

/** A promise was made in a reply that went out; one that is known already stays as it is. Times in epoch ms. */
export function notePromise(
  memory: Memory,
  id: Key,
  made: Pick<PromiseMark, 'due' | 'kind' | 'conversation'>,
  now: number,
): Memory {
  const known = memory.promises ?? {};
  if (Object.hasOwn(known, id)) return memory;
  return { ...memory, promises: { ...known, [id]: { ...made, madeAt: now } } };
}

function change(memory: Memory, id: Key, step: (promise: PromiseMark) => PromiseMark): Memory {
  const promise = memory.promises && Object.hasOwn(memory.promises, id) ? memory.promises[id] : undefined;
  if (promise === undefined) return memory;
  return { ...memory, promises: { ...memory.promises, [id]: step(promise) } };
}

/** A word that is said later counts, even in the same millisecond. */
const after = (before: { readonly at: number } | undefined, now: number): number =>
  Math.max(now, (before?.at ?? -Infinity) + 1);

const said = (before: Said | undefined, on: boolean, now: number): Said => ({ at: after(before, now), on });

/** The promise was kept, or (`on` false) that was a mistake. */
export const keepPromise = (memory: Memory, id: Key, on: boolean, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, kept: said(promise.kept, on, now) }));

/** The promise is taken off the list, or (`on` false) put back. */
export const removePromise = (memory: Memory, id: Key, on: boolean, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, removed: said(promise.removed, on, now) }));

/** The promise has a new due moment, epoch ms. */
export const movePromise = (memory: Memory, id: Key, due: number, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, moved: { at: after(promise.moved, now), due } }));

/** Nothing is said of the promise before `until`, epoch ms. */
export const snoozePromise = (memory: Memory, id: Key, until: number, now: number): Memory =>
  change(memory, id, (promise) => ({ ...promise, snoozed: { at: after(promise.snoozed, now), until } }));
