import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { chanceOf } from '../../src/engine/hostility/voice/judge-by-both';
import type { Evidence } from '../../src/engine/hostility/voice/judge-by-both';
import type { Step } from '../../src/engine/hostility/voice/voice-weights';

/** What both voices know of a mail that the learned one was not taught by, and how hostile it is. */
export type Judged = { readonly lang: Language; readonly level: number; readonly evidence: Evidence };

const ROUNDS = 3000;
const RATE = 0.05;
const SHRINK = 0.002;
/** No more than this share of civil mails may be called hostile. */
const MOST_FALSE = 0.02;

/**
 * What the rules' level weighs in each step, as logarithms of odds: how much more often they find something in hostile texts than in
 * civil ones that those who wrote them had not seen, and which are hard ones (4, 5 and 45 times). Not learned from the mails, because
 * the rules know these.
 */
export const RULES: readonly (readonly number[])[] = [
  [0, 1.2, 1.8, 3],
  [0, 0, 1, 2],
  [0, 0, 0, 4],
];

const HEARD = ['piece', 'hostile', 'abuse'] as const;
/** Whether a mail stings at all rests on its worst piece and on the rules, which nothing that is added can make milder. */
const FIRST_HEARD = ['piece'] as const;

/** The three steps by what is heard alone, each by logistic regression: the first over all mails, the others over the hostile ones. */
export function weighSteps(judged: readonly Judged[]): readonly Step[] {
  return [1, 2, 3].map((least) => {
    const some = least === 1 ? judged : judged.filter(({ level }) => level >= 1);
    return weighStep(some, least);
  });
}

function weighStep(cases: readonly Judged[], least: number): Step {
  const step = {
    piece: 0.3,
    hostile: 0,
    abuse: 0,
    rules: [0, 0, 0, 0],
    bias: { en: 0, bg: 0, ru: 0, uk: 0 },
  };
  const asked: readonly (typeof HEARD)[number][] = least === 1 ? FIRST_HEARD : HEARD;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = { piece: 0, hostile: 0, abuse: 0 };
    const biasSlope: Record<Language, number> = { en: 0, bg: 0, ru: 0, uk: 0 };
    for (const { lang, evidence, level } of cases) {
      const error = chanceOf(step, evidence, lang) - (level >= least ? 1 : 0);
      for (const heard of asked) slope[heard] += error * evidence[heard];
      biasSlope[lang] += error;
    }
    const down = (weight: number, by: number): number => weight - RATE * (by / cases.length + SHRINK * weight);
    for (const heard of asked) step[heard] = Math.max(0, down(step[heard], slope[heard]));
    for (const language of LANGUAGES) step.bias[language] -= (RATE * biasSlope[language]) / cases.length;
  }
  return step;
}

/**
 * From which chance on a mail of a language counts as hostile: halfway between what its own mails say and what all mails say, because
 * those of one language alone are few.
 */
export function enoughFor(step: Step, judged: readonly Judged[], language: Language): number {
  const own = enoughOf(
    step,
    judged.filter(({ lang }) => lang === language),
  );
  const odds = (chance: number): number => Math.log(chance / (1 - chance));
  return 1 / (1 + Math.exp(-(odds(own) + odds(enoughOf(step, judged))) / 2));
}

/**
 * From which chance on a mail counts as hostile: the chance with the best F1 among those that call at most 2 % of the civil mails
 * so.
 */
function enoughOf(step: Step, judged: readonly Judged[]): number {
  const mine = judged.map(({ evidence, level, lang }) => ({
    chance: chanceOf(step, evidence, lang),
    hostile: level > 0,
  }));
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
