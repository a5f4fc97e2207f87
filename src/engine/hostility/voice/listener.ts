import type { Language } from '../../languages/language';
import type { SecondVoice } from '../../mail/read-mail';
import { createAsk } from './create-ask';
import type { Ask } from './create-ask';
import { hearingOf } from './hearing';
import type { Hearing } from './hearing';
import { judgeByBoth } from './judge-by-both';
import { createSenseIndex } from './sense-index';
import type { Senses } from './senses';
import { tallyOf, worstOf } from './tally';
import type { Found, Tally } from './tally';
import type { VoiceWeights } from './voice-weights';

/** As many words as a usual mail has: no sting needs more of them. */
export const LONGEST_PIECE = 60;

/** What the learned voice makes of a text. */
export type Listened = {
  readonly hearing: Hearing;
  readonly tally: Tally;
  /** The most stinging piece of the text. */
  readonly piece: Found;
  /** Asks another head. */
  readonly ask: Ask;
};

/** Listens to a text; linear in its length, never throws. */
export function listenTo(hearing: Hearing, heads: VoiceWeights['heads']): Listened {
  const tally = tallyOf(hearing, heads.stings);
  return {
    hearing,
    tally,
    piece: worstOf(tally, LONGEST_PIECE),
    ask: createAsk(hearing, heads),
  };
}

/** Makes the learned voice ready for a language. */
export function createSecondVoice(language: Language, senses: Senses, weights: VoiceWeights): SecondVoice {
  const index = createSenseIndex(senses);
  return (rules, said) =>
    judgeByBoth(rules, listenTo(hearingOf(said, language, index), weights.heads), language, weights);
}
