import type { LanguagePack } from '../../languages/language-pack';
import { createPhraseIndex } from '../phrase-index';
import type { PhraseIndex } from '../phrase-index';
import type { MailCues, SituationCue } from './mail-cues';

/** What a cue speaks for; `beside` is one that only counts near the cue that it belongs to. */
export type Cue =
  | { readonly says: 'gratitude' | 'demand' | 'negation' | 'urgent' | 'idiom' | 'frail' | 'hardship' }
  | { readonly says: 'situation' | 'beside'; readonly cue: SituationCue };

const prepared = new WeakMap<MailCues, PhraseIndex<Cue>>();

/** All cues of a language ready for finding in one pass; prepared once. */
export function cueIndex(pack: LanguagePack): PhraseIndex<Cue> {
  const { cues } = pack;
  const known = prepared.get(cues);
  if (known !== undefined) return known;
  const of = (phrases: readonly string[], value: Cue): { phrase: string; value: Cue }[] =>
    phrases.map((phrase) => ({ phrase, value }));
  const index = createPhraseIndex<Cue>([
    ...cues.situations.flatMap((cue) => [
      ...of(cue.phrases, { says: 'situation', cue }),
      ...of(cue.beside ?? [], { says: 'beside', cue }),
    ]),
    ...of(cues.gratitude, { says: 'gratitude' }),
    ...of(cues.negations, { says: 'negation' }),
    ...of(cues.demands, { says: 'demand' }),
    ...of(cues.urgent, { says: 'urgent' }),
    ...of(cues.frail, { says: 'frail' }),
    ...of(cues.hardship, { says: 'hardship' }),
    ...of(cues.idioms, { says: 'idiom' }),
  ]);
  prepared.set(cues, index);
  return index;
}
