import type { Language } from '../../languages/language';
import type { SecondVoice } from '../../mail/read-mail';
import { hearingOf } from './hearing';
import type { Hearing } from './hearing';
import { judgeByBoth } from './judge-by-both';
import { createSenseIndex } from './sense-index';
import type { Senses } from './senses';
import { oddsOf, tallyOf, worstOf } from './tally';
import type { Found, Stretch, Tally } from './tally';
import type { Head, VoiceWeights } from './voice-weights';

/** As many words as a usual mail has: no sting needs more of them. */
export const LONGEST_PIECE = 60;

/** What the learned voice makes of a text. */
export type Listened = {
  readonly hearing: Hearing;
  readonly tally: Tally;
  /** The most stinging piece of the text. */
  readonly piece: Found;
  /** Asks another head about a stretch: the logarithm of its odds. */
  readonly ask: (head: Head, stretch: Stretch) => number;
};

/** Listens to a text; linear in its length, never throws. */
export function listenTo(hearing: Hearing, heads: VoiceWeights['heads']): Listened {
  const tally = tallyOf(hearing, heads.stings);
  return {
    hearing,
    tally,
    piece: worstOf(tally, LONGEST_PIECE),
    ask: (head, stretch) => oddsOf(tallyOf(hearing, heads[head], stretch), stretch),
  };
}

/** Makes the learned voice ready for a language. */
export function createSecondVoice(language: Language, senses: Senses, weights: VoiceWeights): SecondVoice {
  const index = createSenseIndex(senses);
  return (rules, said) =>
    judgeByBoth(rules, listenTo(hearingOf(said, language, index), weights.heads), language, weights);
}
