const PRIME = 0x01000193;

// What kind of feature a number is made of, so that two kinds never share one but by chance.
const kindAt = (at: number): number => Math.imul(at + 1, 0x9e3779b1);

/** The kinds of features. Their places are learned: a kind that moves makes all weights wrong. */
export const KIND = {
  word: kindAt(0),
  piece: kindAt(1),
  pair: kindAt(2),
  stems: kindAt(3),
  mark: kindAt(4),
  length: kindAt(5),
  last: kindAt(6),
  first: kindAt(7),
  capitals: kindAt(8),
  quoted: kindAt(9),
  tongue: kindAt(10),
  sense: kindAt(11),
  both: kindAt(12),
  near: kindAt(13),
  before: kindAt(14),
  after: kindAt(15),
} as const;

/** A text as a number of 32 bits, by FNV-1a over its UTF-16 code units; `seed` makes it another one. */
export function hash(text: string, seed = 0): number {
  let value = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = mixed(value, text.charCodeAt(i));
  return value;
}

/** A number with one more mixed in. */
export const mixed = (value: number, more: number): number => Math.imul(value ^ more, PRIME);

/** A feature of a kind that is made of one or two numbers. */
export const join = (kind: number, a: number, b = 0): number => mixed(mixed(kind, a), b);
