import { eachFeature } from './each-feature';
import type { Hearing } from './hearing';
import { oddsFrom, placeOf } from './tally';
import type { Stretch } from './tally';
import type { Head, VoiceWeights } from './voice-weights';
import { createWordFeatures } from './word-features';

/** Asks a head about a stretch: the logarithm of the odds that it says yes. */
export type Ask = (head: Head, stretch: Stretch) => number;

/** Lets heads be asked about a text. What stings is asked about by many heads, so the features of its sentences are found once. */
export function createAsk({ heard, sentences }: Hearing, heads: VoiceWeights['heads']): Ask {
  const featuresOf = createWordFeatures();
  const known = new Map<number, readonly number[]>();
  function featuresAt(at: number): readonly number[] {
    const unit = sentences[at];
    const found: number[] = [];
    if (unit !== undefined) eachFeature(heard, unit, featuresOf, (feature) => found.push(feature));
    known.set(at, found);
    return found;
  }
  return (head, { from, to }) => {
    const { weights } = heads[head];
    let sum = 0;
    let count = 0;
    for (let at = from; at <= to; at++) {
      const features = known.get(at) ?? featuresAt(at);
      let own = 0;
      for (const feature of features) own += weights[placeOf(feature, weights.length)] ?? 0;
      sum += own;
      count += features.length;
    }
    return oddsFrom(heads[head], sum, count);
  };
}
