import type { Language } from '../../languages/language';
import { CALM } from '../assess-hostility';
import type { Hostility, Level } from '../../mail/reading';
import type { Listened } from './listener';
import type { Head, Step, VoiceWeights } from './voice-weights';
import { findStings } from './find-stings';

/** What both voices know of a text, as the steps of the level weigh it. */
export type Evidence = {
  readonly rules: Level;
  /** The logarithm of the odds that the worst part stings: with the rules' findings, and by the text alone. */
  readonly heard: number;
  readonly alone: number;
  /** The same for "hostile" and "abuse", of the parts that sting. */
  readonly hostile: number;
  readonly abuse: number;
};

// Parts that sting less than the worst one say little about how bad it is.
const MOST_ASKED = 3;
const QUIET = -20;

/** The evidence of a text; one without words is as quiet as can be. */
export function evidenceOf({ stinging, ask }: Listened, rules: Level): Evidence {
  const worst = stinging.slice(0, MOST_ASKED);
  const most = (head: Head): number => Math.max(QUIET, ...worst.map(({ part }) => ask(head, part)));
  return {
    rules,
    heard: Math.max(QUIET, stinging[0]?.heard ?? QUIET),
    alone: stinging.reduce((best, { alone }) => Math.max(best, alone), QUIET),
    hostile: most('hostile'),
    abuse: most('abuse'),
  };
}

/** How sure a step is that the level is at least its own, 0..1. */
export function chanceOf(step: Step, evidence: Evidence, language: Language, head: number): number {
  const { heard, alone, rules } = evidence;
  const odds =
    step.bias[language] + step.heard * heard + step.alone * alone + step.head * head + (step.rules[rules] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * The verdict of the rules and of the learned voice together. It can be milder than that of the rules alone, or harsher; a
 * finding of either is shown with who made it. `voices` is 2 where the learned voice would say the same by the text alone.
 */
export function judgeByBoth(
  rules: Hostility,
  listened: Listened,
  language: Language,
  weights: VoiceWeights,
): Hostility {
  const evidence = evidenceOf(listened, rules.level);
  const chances = weights.steps.map((step, i) =>
    chanceOf(step, evidence, language, i === 0 ? 0 : i === 1 ? evidence.hostile : evidence.abuse),
  );
  const first = chances[0] ?? 0;
  if (first < weights.enough[language]) return { ...CALM, score: round(first), voices: rules.level === 0 ? 2 : 1 };
  const findings = findStings(listened, rules.findings);
  return {
    level: (chances[1] ?? 0) < 0.5 ? 1 : (chances[2] ?? 0) < 0.5 ? 2 : 3,
    score: round(first),
    kinds: [...new Set(findings.map(({ kind }) => kind))],
    voices: rules.level > 0 && evidence.alone >= 0 ? 2 : 1,
    findings,
  };
}

const round = (share: number): number => Math.round(Math.min(0.99, share) * 1000) / 1000;
