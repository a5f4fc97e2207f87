import { LANGUAGES } from '../../src/engine';
import type { Language, Level } from '../../src/engine';
import { chanceOf } from '../../src/engine/hostility/voice/judge-by-both';
import type { Evidence } from '../../src/engine/hostility/voice/judge-by-both';
import type { Step } from '../../src/engine/hostility/voice/voice-weights';

/** What both voices know of a mail that the learned one was not taught by, and how hostile it is. */
export type Judged = { readonly lang: Language; readonly level: number; readonly evidence: Evidence };

const ROUNDS = 4000;
const RATE = 0.05;
const SHRINK = 0.002;
/** No more than this share of civil mails may be called hostile. */
const MOST_FALSE = 0.025;

/** The three steps, each by logistic regression: the first over all mails, the others over the hostile ones. */
export function weighSteps(judged: readonly Judged[]): readonly Step[] {
  return [1, 2, 3].map((least) => {
    const some = least === 1 ? judged : judged.filter(({ level }) => level >= 1);
    return weighStep(some.map((one) => ({ ...one, yes: one.level >= least, head: headOf(one.evidence, least) })));
  });
}

function headOf({ hostile, abuse }: Evidence, least: number): number {
  return least === 1 ? 0 : least === 2 ? hostile : abuse;
}

type Case = Judged & { readonly yes: boolean; readonly head: number };

function weighStep(cases: readonly Case[]): Step {
  const bias: Record<Language, number> = { en: 0, bg: 0, ru: 0, uk: 0 };
  const rules = [0, 0, 0, 0];
  const step = { heard: 0.5, alone: 0, head: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const slope = { heard: 0, alone: 0, head: 0 };
    const biasSlope: Record<Language, number> = { en: 0, bg: 0, ru: 0, uk: 0 };
    const rulesSlope = [0, 0, 0, 0];
    for (const { lang, evidence, head, yes } of cases) {
      const error = chanceOf({ ...step, rules, bias }, evidence, lang, head) - (yes ? 1 : 0);
      slope.heard += error * evidence.heard;
      slope.alone += error * evidence.alone;
      slope.head += error * head;
      biasSlope[lang] += error;
      rulesSlope[evidence.rules] = (rulesSlope[evidence.rules] ?? 0) + error;
    }
    const down = (weight: number, by: number): number => weight - RATE * (by / cases.length + SHRINK * weight);
    // More evidence never makes a mail milder, so that nothing that is added to a mail can hide a sting.
    step.heard = Math.max(0, down(step.heard, slope.heard));
    step.alone = Math.max(0, down(step.alone, slope.alone));
    step.head = Math.max(0, down(step.head, slope.head));
    for (const language of LANGUAGES) bias[language] -= (RATE * biasSlope[language]) / cases.length;
    for (let level = 1; level < 4; level++) {
      rules[level] = Math.max(rules[level - 1] ?? 0, down(rules[level] ?? 0, rulesSlope[level] ?? 0));
    }
  }
  return { ...step, rules, bias };
}

/**
 * From which chance on a mail counts as hostile: the chance with the best F1 among those that call at most 2.5 % of the civil mails
 * so. Each language has its own, because a language's civil mails are what its customers write.
 */
export function enoughOf(step: Step, judged: readonly Judged[], language: Language): number {
  const mine = judged
    .filter(({ lang }) => lang === language)
    .map(({ evidence, level, lang }) => ({ chance: chanceOf(step, evidence, lang, 0), hostile: level > 0 }));
  const civil = mine.filter(({ hostile }) => !hostile).length;
  let best = { f1: -1, at: 0.5 };
  for (const { chance: at } of mine) {
    const called = mine.filter(({ chance }) => chance >= at);
    const found = called.filter(({ hostile }) => hostile).length;
    if (called.length - found > MOST_FALSE * civil) continue;
    const f1 = (2 * found) / (called.length + mine.length - civil);
    if (f1 > best.f1) best = { f1, at };
  }
  return best.at;
}

/** The level that is right, as a number that the types know. */
export const levelOf = (level: number): Level => (level <= 0 ? 0 : level === 1 ? 1 : level === 2 ? 2 : 3);
