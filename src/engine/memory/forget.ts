import { EMPTY_MEMORY } from './memory';
import type { Memory } from './memory';

/**
 * Forgets everything, and sees to it that no other copy brings it back: what is left counts for more than any copy that has not
 * heard of this forgetting, also when the clock was set back since the one before.
 */
export function forget(memory: Memory, now: number): Memory {
  return { ...EMPTY_MEMORY, forgottenAt: Math.max(now, (memory.forgottenAt ?? -Infinity) + 1) };
}
