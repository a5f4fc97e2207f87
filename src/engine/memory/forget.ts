import { EMPTY_MEMORY } from './memory';
import type { Memory } from './memory';

/** Forgets everything, and sees to it that no other copy brings it back. */
export function forget(now: number): Memory {
  return { ...EMPTY_MEMORY, forgottenAt: now };
}
