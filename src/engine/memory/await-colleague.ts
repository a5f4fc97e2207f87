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

/** Ends the waits of conversations in which an answer went out since; the very same Memory where there are none. */
export function endAnsweredWaits(memory: Memory, now: number): Memory {
  const { sent = {}, waiting = {} } = memory;
  const over = Object.entries(waiting).filter(
    ([conversation, { at, on }]) => on && (sent[conversation] ?? -Infinity) > at,
  );
  return over.reduce((left, [conversation]) => awaitColleague(left, conversation, false, now), memory);
}
