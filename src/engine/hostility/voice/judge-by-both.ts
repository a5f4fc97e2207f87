import type { Language } from '../../languages/language';
import type { Hostility, Level } from '../../mail/reading';
import { CALM } from '../assess-hostility';
import { findStings } from './find-stings';
import type { Listened } from './listener';
import type { Step, VoiceWeights } from './voice-weights';

/** What both voices know of a text, as the steps of the level weigh it; all but `rules` are logarithms of odds. */
export type Evidence = {
  readonly rules: Level;
  readonly piece: number;
  /** That the worst piece is hostile, and abuse. */
  readonly hostile: number;
  readonly abuse: number;
};

/** The evidence of a text; one without words is as quiet as can be. */
export function evidenceOf({ piece, ask }: Listened, rules: Level): Evidence {
  const said = { rules, piece: piece.odds };
  if (piece.to < piece.from) return { ...said, hostile: piece.odds, abuse: piece.odds };
  return { ...said, hostile: ask('hostile', piece), abuse: ask('abuse', piece) };
}

/** How sure a step is that the level is at least its own, 0..1. */
export function chanceOf(step: Step, evidence: Evidence, language: Language): number {
  const { piece, hostile, abuse, rules } = evidence;
  const odds =
    step.bias[language] + step.piece * piece + step.hostile * hostile + step.abuse * abuse + (step.rules[rules] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

// In doubt the milder level.
const SURELY_HOSTILE = 0.6;
const SURELY_ABUSE = 0.8;

/**
 * The verdict of the rules and of the learned voice together. It can be milder than that of the rules alone, or harsher; a
 * finding of either is shown with who made it. `voices` is 2 where both say by themselves that it stings.
 */
export function judgeByBoth(
  rules: Hostility,
  listened: Listened,
  language: Language,
  weights: VoiceWeights,
): Hostility {
  const evidence = evidenceOf(listened, rules.level);
  const [first = 0, second = 0, third = 0] = weights.steps.map((step) => chanceOf(step, evidence, language));
  const stings = first >= weights.enough[language];
  const score = round(first);
  if (!stings) return { ...CALM, score, voices: rules.level === 0 ? 2 : 1 };
  const findings = findStings(listened, rules.findings);
  // The worst piece need not be the one that holds the abuse: where both hear it in one sentence, the mail is no milder.
  const abuse = third >= SURELY_ABUSE || findings.some(({ by, weight }) => by === 'both' && weight === 3);
  return {
    level: second < SURELY_HOSTILE ? 1 : abuse ? 3 : 2,
    score,
    kinds: [...new Set(findings.map(({ kind }) => kind))],
    voices: rules.level > 0 && listened.piece.odds >= 0 ? 2 : 1,
    findings,
  };
}

const round = (share: number): number => Math.round(Math.min(0.99, share) * 1000) / 1000;
