import type { Key } from '../memory/memory';
import type { Occasion } from './letter';

/** A letter that this mailbox has used; which one and for whom, never its words. */
export type UsedLetter = {
  /** The key of the customer who got it. */
  readonly to: Key;
  readonly occasion: Occasion;
  /** Epoch ms. */
  readonly at: number;
};

/** How often a customer got the letter for an occasion. */
export function timesGot(used: readonly UsedLetter[], customer: Key | undefined, occasion: Occasion): number {
  return used.filter((one) => one.to === customer && one.occasion === occasion).length;
}

/** How often this mailbox used each letter, to tell what its agent likes. */
export function habitsOf(used: readonly UsedLetter[]): Readonly<Partial<Record<Occasion, number>>> {
  const habits: Partial<Record<Occasion, number>> = {};
  for (const { occasion } of used) habits[occasion] = (habits[occasion] ?? 0) + 1;
  return habits;
}
