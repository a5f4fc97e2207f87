import type { LanguagePack } from '../../languages/language-pack';
import type { MailCues } from './mail-cues';
import { createPhraseIndex } from '../phrase-index';
import type { PhraseIndex } from '../phrase-index';
import type { Situation } from '../reading';

/** What a cue speaks for. */
export type Cue =
  | { readonly says: 'gratitude' | 'demand' | 'thirdTime' | 'repeat' | 'urgent' | 'idiom' }
  | { readonly says: 'situation'; readonly situation: Situation };

const prepared = new WeakMap<MailCues, PhraseIndex<Cue>>();

/** All cues of a language ready for finding in one pass; prepared once. */
export function cueIndex(pack: LanguagePack): PhraseIndex<Cue> {
  const { cues } = pack;
  const known = prepared.get(cues);
  if (known !== undefined) return known;
  const of = (phrases: readonly string[], value: Cue): { phrase: string; value: Cue }[] =>
    phrases.map((phrase) => ({ phrase, value }));
  const index = createPhraseIndex<Cue>([
    ...cues.situations.flatMap(({ situation, phrases }) => of(phrases, { says: 'situation', situation })),
    ...of(cues.gratitude, { says: 'gratitude' }),
    ...of(cues.demands, { says: 'demand' }),
    ...of(cues.thirdTime, { says: 'thirdTime' }),
    ...of(cues.repeat, { says: 'repeat' }),
    ...of(cues.urgent, { says: 'urgent' }),
    ...of(cues.idioms, { says: 'idiom' }),
  ]);
  prepared.set(cues, index);
  return index;
}
