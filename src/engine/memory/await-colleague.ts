import type { Key, Memory } from './memory';

/** Whether the answer in a conversation waits for a colleague who was asked. */
export function awaitsColleague(memory: Memory, conversation: Key): boolean {
  const waiting = memory.waiting ?? {};
  return Object.hasOwn(waiting, conversation) && waiting[conversation]?.on === true;
}

/** A colleague was asked about a conversation, or it waits for nobody any more. */
export function awaitColleague(memory: Memory, conversation: Key, on: boolean, now: number): Memory {
  const before = memory.waiting?.[conversation]?.at ?? -Infinity;
  // A word that is said later counts, even in the same millisecond.
  return { ...memory, waiting: { ...memory.waiting, [conversation]: { at: Math.max(now, before + 1), on } } };
}
