import type { Key, Memory } from './memory';

/** Whether a conversation starts no pause because the agent said so. */
export function isMuted(memory: Memory, conversation: Key): boolean {
  const muted = memory.muted ?? {};
  return Object.hasOwn(muted, conversation) && muted[conversation]?.on === true;
}

/** Mutes a conversation, or lets it start pauses again. */
export function mute(memory: Memory, conversation: Key, on: boolean, now: number): Memory {
  const before = memory.muted?.[conversation]?.at ?? -Infinity;
  // A word that is said later counts, even in the same millisecond.
  return { ...memory, muted: { ...memory.muted, [conversation]: { at: Math.max(now, before + 1), on } } };
}
