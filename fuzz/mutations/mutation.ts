import type { Random } from '../random';

/** One way to spoil a text or the bytes of a file (one character a byte); `other` is the same part of another seed. */
export type Mutation = {
  readonly name: string;
  readonly spoil: (text: string, random: Random, other: string) => string;
};

/** A place in a text, its end among them. */
export function placeIn(text: string, random: Random): number {
  return random.below(text.length + 1);
}

/** Puts something in at a place. */
export function insertAt(text: string, place: number, what: string): string {
  return text.slice(0, place) + what + text.slice(place);
}

/** A stretch of a text, of at most so many characters. */
export function stretchOf(
  text: string,
  random: Random,
  most: number,
): { readonly start: number; readonly end: number } {
  const start = placeIn(text, random);
  return { start, end: Math.min(text.length, start + 1 + random.below(most)) };
}
