import type { Key } from '../memory/memory';
import type { LetterName } from './letter';

/** A letter that this mailbox has used; which one and for whom, never its words. */
export type UsedLetter = {
  /** The key of the customer who got it. */
  readonly to: Key;
  readonly occasion: LetterName;
  /** Epoch ms. */
  readonly at: number;
};

/** How often a customer got a letter. */
export function timesGot(used: readonly UsedLetter[], customer: Key | undefined, occasion: LetterName): number {
  return used.filter((one) => one.to === customer && one.occasion === occasion).length;
}

/** How often this mailbox used each letter, to tell what its agent likes. */
export function habitsOf(used: readonly UsedLetter[]): Readonly<Partial<Record<LetterName, number>>> {
  const habits: Partial<Record<LetterName, number>> = {};
  for (const { occasion } of used) habits[occasion] = (habits[occasion] ?? 0) + 1;
  return habits;
}
