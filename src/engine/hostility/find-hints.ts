import type { Match } from '../mail/phrase-index';
import type { Aim } from './aimed-elsewhere';
import type { Hint } from './hostile-context';
import type { HintPlace } from './prepare-context';
import { isWithin } from './quoted-spans';

// As long as one thought of an angry mail; over more words the same phrases meet by chance.
const PASSAGE = 160;

/** Phrases that sting only together, where enough of them stand together. */
export function findHints(hints: readonly Hint[], aim: Aim): readonly Match<Hint>[] {
  const { quotes, hints: places } = aim.prepared;
  if (places.length === 0) return [];
  const asked = askedSentences(aim);
  const sentenceOf = (place: Match<HintPlace>): number => aim.words[place.first]?.sentence ?? 0;
  const written = places.filter((place) => !isWithin(quotes, place));
  return hints.flatMap((hint, number) => {
    const mine = written.filter(
      (place) => place.value.hint === number && (hint.kind !== 'threat' || !asked.has(sentenceOf(place))),
    );
    const apart = (a: Match<HintPlace>, b: Match<HintPlace>): boolean =>
      hint.within === 'sentence' ? sentenceOf(a) !== sentenceOf(b) : b.first - a.first > PASSAGE;
    return together(mine, hint.needs, apart).map((match) => ({ ...match, value: hint }));
  });
}

/** The places that stand in a stretch with enough families; one pass, with the stretch's ends moving forward only. */
function together(
  places: readonly Match<HintPlace>[],
  needs: number,
  apart: (a: Match<HintPlace>, b: Match<HintPlace>) => boolean,
): readonly Match<HintPlace>[] {
  const kept: Match<HintPlace>[] = [];
  const counts = new Map<number, number>();
  const count = (place: Match<HintPlace>, change: number): void => {
    const now = (counts.get(place.value.family) ?? 0) + change;
    if (now === 0) counts.delete(place.value.family);
    else counts.set(place.value.family, now);
  };
  let start = 0;
  let next = 0;
  places.forEach((place, end) => {
    count(place, 1);
    for (let first = places[start]; first !== undefined && apart(first, place); first = places[start]) {
      count(first, -1);
      start++;
    }
    if (counts.size < needs) return;
    for (const one of places.slice(Math.max(start, next), end + 1)) kept.push(one);
    next = end + 1;
  });
  return kept;
}

/** The numbers of the sentences that are questions. */
function askedSentences({ text, words }: Aim): ReadonlySet<number> {
  const asked = new Set<number>();
  words.forEach(({ end, sentence }, i) => {
    if (words[i + 1]?.sentence !== sentence && text.slice(end, end + 3).includes('?')) asked.add(sentence);
  });
  return asked;
}
