import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { evidenceOf } from '../../src/engine/hostility/voice/judge-by-both';
import { listenTo, LONGEST_PIECE } from '../../src/engine/hostility/voice/listener';
import { tallyOf, worstOf } from '../../src/engine/hostility/voice/tally';
import { HEADS } from '../../src/engine/hostility/voice/voice-weights';
import type { Head, HeadWeights, VoiceHeader } from '../../src/engine/hostility/voice/voice-weights';
import { seeded } from '../language/seeded';
import { exampleOf, kindExamples, SIZES, stingExamples } from './examples-of';
import { learnHead } from './learn-head';
import type { Example } from './learn-head';
import type { Lesson } from './lesson-of';
import { enoughFor, RULES, weighSteps } from './weigh-steps';
import type { Judged } from './weigh-steps';

const SEED = 5;
const FOLDS = 4;
/** How often the voice is taught again by the pieces of the mails that it itself took for the worst ones. */
const AGAIN = 4;

type Heads = Readonly<Record<Head, HeadWeights>>;

/** A head as it ships: whole numbers from -127 to 127, with the largest weight at the end of the scale. */
function learn(examples: readonly Example[], head: Head): HeadWeights {
  const { weights, bias } = learnHead(examples, SIZES[head], seeded(SEED));
  const most = weights.reduce((best, weight) => Math.max(best, Math.abs(weight)), 1e-9);
  const scale = most / 127;
  return { bias, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

/**
 * Teaches whether a text stings. A mail is judged by its worst piece, so what the voice takes for it is taught again: in civil
 * mails it is what it must not fall for.
 */
function learnStings(mails: readonly Lesson[], snippets: readonly Lesson[]): HeadWeights {
  const examples = [...stingExamples([...mails, ...snippets])];
  let head = learn(examples, 'stings');
  for (let round = 0; round < AGAIN; round++) {
    for (const lesson of mails) {
      const tally = tallyOf(lesson.hearing, head);
      const worst = worstOf(tally, LONGEST_PIECE);
      if (worst.to >= worst.from) examples.push(exampleOf(lesson, worst, 'stings', 0.8, lesson.level > 0));
    }
    head = learn(examples, 'stings');
  }
  return head;
}

/** All heads that are asked for. */
export function learnHeads(mails: readonly Lesson[], snippets: readonly Lesson[], heads: readonly Head[]): Heads {
  const learned: Partial<Record<Head, HeadWeights>> = {};
  for (const head of heads) {
    learned[head] =
      head === 'stings' ? learnStings(mails, snippets) : learn(kindExamples([...mails, ...snippets], head), head);
  }
  return learned as Heads;
}

/** Teaches the voice by all lessons, and gives the file that ships. Mails also judge; snippets only teach. */
export function trainVoice(
  mails: readonly Lesson[],
  snippets: readonly Lesson[],
  learnedFrom: Readonly<Record<string, string>>,
): Uint8Array {
  const judged = judgeUnseen(mails, snippets);
  const steps = weighSteps(judged);
  const [first] = steps;
  const enough: Record<Language, number> = { en: 0.5, bg: 0.5, ru: 0.5, uk: 0.5 };
  if (first) for (const language of LANGUAGES) enough[language] = enoughFor(first, judged, language);
  const heads = learnHeads(mails, snippets, HEADS);
  const header: VoiceHeader = {
    version: 1,
    heads: HEADS.map((head) => ({ head, size: SIZES[head], bias: heads[head].bias, scale: heads[head].scale })),
    steps: steps.map((step, i) => ({ ...step, rules: RULES[i] ?? step.rules })),
    enough,
    learnedFrom,
  };
  return fileOf(
    header,
    HEADS.map((head) => heads[head].weights),
  );
}

/** Each mail judged by a voice that was taught by the mails of other scenarios. */
function judgeUnseen(mails: readonly Lesson[], snippets: readonly Lesson[]): readonly Judged[] {
  const foldOf = ({ lang, scenario }: Lesson): number => {
    let sum = 0;
    for (const letter of lang + scenario) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
    return (sum >>> 0) % FOLDS;
  };
  return Array.from({ length: FOLDS }, (_, fold) => {
    const heads = learnHeads(
      mails.filter((mail) => foldOf(mail) !== fold),
      snippets,
      ['stings', 'hostile', 'abuse'],
    );
    return mails
      .filter((mail) => foldOf(mail) === fold)
      .map(({ lang, level, hearing, rules }) => ({
        lang,
        level,
        evidence: evidenceOf(listenTo(hearing, heads), rules),
      }));
  }).flat();
}

function fileOf(header: VoiceHeader, weights: readonly Int8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const file = new Uint8Array(4 + text.length + weights.reduce((sum, one) => sum + one.length, 0));
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, 4);
  let at = 4 + text.length;
  for (const one of weights) {
    file.set(new Uint8Array(one.buffer, one.byteOffset, one.length), at);
    at += one.length;
  }
  return file;
}
