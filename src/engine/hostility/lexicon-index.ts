import { createPhraseIndex } from '../mail/phrase-index';
import type { PhraseIndex } from '../mail/phrase-index';
import type { Lexicon } from './lexicon';

type Weight = Pick<Lexicon[number], 'kind' | 'level'>;

const prepared = new WeakMap<Lexicon, PhraseIndex<Weight>>();

/** The lexicon ready for finding; prepared once, because a pack lives as long as the program. */
export function lexiconIndex(lexicon: Lexicon): PhraseIndex<Weight> {
  const known = prepared.get(lexicon);
  if (known !== undefined) return known;
  const index = createPhraseIndex(
    lexicon.flatMap((group) =>
      group.phrases.map((phrase) => ({ phrase, value: { kind: group.kind, level: group.level } })),
    ),
  );
  prepared.set(lexicon, index);
  return index;
}
