import type { Match } from '../mail/phrase-index';
import type { Aim } from './aimed-elsewhere';
import type { Hint } from './hostile-context';
import type { HintPlace } from './prepare-context';
import { isWithin } from './quoted-spans';

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
    const parts = hint.within === 'mail' ? [mine] : bySentence(mine, sentenceOf);
    const enough = parts.filter((places) => familiesOf(places) >= hint.needs).flat();
    return enough.map((match) => ({ ...match, value: hint }));
  });
}

function familiesOf(places: readonly Match<HintPlace>[]): number {
  return new Set(places.map(({ value }) => value.family)).size;
}

function bySentence(
  places: readonly Match<HintPlace>[],
  sentenceOf: (place: Match<HintPlace>) => number,
): readonly (readonly Match<HintPlace>[])[] {
  const sentences = new Map<number, Match<HintPlace>[]>();
  for (const place of places) {
    const mates = sentences.get(sentenceOf(place));
    if (mates === undefined) sentences.set(sentenceOf(place), [place]);
    else mates.push(place);
  }
  return [...sentences.values()];
}

/** The numbers of the sentences that are questions. */
function askedSentences({ text, words }: Aim): ReadonlySet<number> {
  const asked = new Set<number>();
  words.forEach(({ end, sentence }, i) => {
    if (words[i + 1]?.sentence !== sentence && text.slice(end, end + 3).includes('?')) asked.add(sentence);
  });
  return asked;
}
