import type { Language } from '../../languages/language';
import type { SecondVoice } from '../../mail/read-mail';
import { hearUnit } from './hear-unit';
import { hearingOf } from './hearing';
import type { Hearing, Part } from './hearing';
import { judgeByBoth } from './judge-by-both';
import { createSenseIndex } from './sense-index';
import type { Senses } from './senses';
import type { Head, VoiceWeights } from './voice-weights';

/** How much a part of a text stings, as the logarithm of the odds: with the rules' findings, and by the text alone. */
export type Stinging = { readonly part: Part; readonly heard: number; readonly alone: number };

/** What the learned voice makes of a text. */
export type Listened = {
  readonly hearing: Hearing;
  /** Every part, the most stinging first; empty for a text without words. */
  readonly stinging: readonly Stinging[];
  /** Asks another head about a part. */
  readonly ask: (head: Head, part: Part) => number;
};

/** Listens to a text; linear in its length, never throws. */
export function listenTo(hearing: Hearing, heads: VoiceWeights['heads']): Listened {
  const { heard, parts } = hearing;
  return {
    hearing,
    stinging: parts
      .map((part) => ({ part, ...hearUnit(heard, part.unit, part.signs, heads.stings) }))
      .sort((a, b) => b.heard - a.heard),
    ask: (head, part) => hearUnit(heard, part.unit, part.signs, heads[head]).heard,
  };
}

/** Makes the learned voice ready for a language. */
export function createSecondVoice(language: Language, senses: Senses, weights: VoiceWeights): SecondVoice {
  const index = createSenseIndex(senses);
  return (rules, said) =>
    judgeByBoth(rules, listenTo(hearingOf(said, language, index, rules.findings), weights.heads), language, weights);
}
