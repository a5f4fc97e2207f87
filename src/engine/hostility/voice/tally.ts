import { eachFeature } from './each-feature';
import type { Hearing } from './hearing';
import type { HeadWeights } from './voice-weights';
import { createWordFeatures } from './word-features';

/** What a head makes of each sentence: the sum of its features' weights, and their count. */
export type Tally = {
  readonly head: HeadWeights;
  readonly words: readonly number[];
  readonly sums: Float64Array;
  readonly counts: Float64Array;
};

/** Some sentences that follow one another, the last one included. */
export type Stretch = { readonly from: number; readonly to: number };

/** Where a feature's weight stands among `size` weights, a power of two. */
export function placeOf(feature: number, size: number): number {
  let mixed = feature ^ (feature >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) & (size - 1);
}

/** Lets a head hear all sentences; linear in their length. */
export function tallyOf({ heard, sentences }: Hearing, head: HeadWeights): Tally {
  const size = sentences.length;
  const featuresOf = createWordFeatures();
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  sentences.forEach((unit, at) => {
    let sum = 0;
    let count = 0;
    eachFeature(heard, unit, featuresOf, (feature) => {
      sum += head.weights[placeOf(feature, head.weights.length)] ?? 0;
      count++;
    });
    sums[at] = sum;
    counts[at] = count;
  });
  return { head, words: sentences.map(({ first, last }) => last - first + 1), sums, counts };
}

/** The logarithm of the odds that a head says yes to a stretch. */
export function oddsOf(tally: Tally, { from, to }: Stretch): number {
  let sum = 0;
  let count = 0;
  for (let at = from; at <= to; at++) {
    sum += tally.sums[at] ?? 0;
    count += tally.counts[at] ?? 0;
  }
  return oddsFrom(tally.head, sum, count);
}

/** The odds of features whose weights have this sum; what is long has more of everything. */
export function oddsFrom({ bias, scale }: HeadWeights, sum: number, count: number): number {
  return bias + (sum * scale) / Math.sqrt(count + 1);
}

/** A stretch and the logarithm of its odds. */
export type Found = Stretch & { readonly odds: number };

const NOTHING: Found = { from: 0, to: -1, odds: -20 };

/**
 * The stretch of at most `most` words, or of one sentence, with the highest odds. What is added to a text only adds stretches to
 * choose from, so nothing can be hidden in a long mail.
 */
export function worstOf({ words, sums, counts, head }: Tally, most: number): Found {
  let worst = NOTHING;
  for (let from = 0; from < words.length; from++) {
    let [length, sum, count] = [0, 0, 0];
    for (let to = from; to < words.length; to++) {
      if (to > from && length + (words[to] ?? 0) > most) break;
      length += words[to] ?? 0;
      sum += sums[to] ?? 0;
      count += counts[to] ?? 0;
      const odds = oddsFrom(head, sum, count);
      if (odds > worst.odds) worst = { from, to, odds };
    }
  }
  return worst;
}
