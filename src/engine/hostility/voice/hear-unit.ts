import { eachFeature } from './each-feature';
import type { Emit, Heard } from './each-feature';
import type { Unit } from './units';
import type { HeadWeights } from './voice-weights';

/** Where a feature's weight stands among `size` weights, a power of two. */
export function placeOf(feature: number, size: number): number {
  let mixed = feature ^ (feature >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) & (size - 1);
}

/** How the rules' own findings are told to the voice: a number for a kind and a weight, beside the features of a text. */
export function signOf(kind: string, level: number): number {
  let sign = 0x5160 + level;
  for (let i = 0; i < kind.length; i++) sign = Math.imul(sign ^ kind.charCodeAt(i), 0x01000193);
  return sign;
}

/** What a head says of a unit, as the logarithm of the odds: with the rules' findings, and by the text alone. */
export type Said = { readonly heard: number; readonly alone: number };

/** Asks one head about one unit. `signs` are what the rules found in it. */
export function hearUnit(heard: Heard, unit: Unit, signs: readonly number[], head: HeadWeights): Said {
  const { weights, bias, scale } = head;
  const size = weights.length;
  let sum = 0;
  let count = 0;
  const add: Emit = (feature) => {
    sum += weights[placeOf(feature, size)] ?? 0;
    count++;
  };
  eachFeature(heard, unit, add);
  const alone = bias + (sum * scale) / Math.sqrt(count + 1);
  for (const sign of signs) add(sign, -1);
  // A long sentence has more of everything.
  return { heard: bias + (sum * scale) / Math.sqrt(count + 1), alone };
}
