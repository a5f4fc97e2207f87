import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { evidenceOf } from '../../src/engine/hostility/voice/judge-by-both';
import { listenTo } from '../../src/engine/hostility/voice/listener';
import { HEADS } from '../../src/engine/hostility/voice/voice-weights';
import type { Head, HeadWeights, VoiceHeader } from '../../src/engine/hostility/voice/voice-weights';
import { seeded } from '../language/seeded';
import { examplesOf, SIZES } from './examples-of';
import type { Lesson } from './examples-of';
import { learnHead } from './learn-head';
import { enoughOf, weighSteps } from './weigh-steps';
import type { Judged } from './weigh-steps';

const SEED = 5;
const FOLDS = 5;

type Heads = Readonly<Record<Head, HeadWeights>>;

/** A head as it ships: whole numbers from -127 to 127, with the largest weight at the end of the scale. */
function learn(lessons: readonly Lesson[], head: Head): HeadWeights {
  const { weights, bias } = learnHead(examplesOf(lessons, head), SIZES[head], seeded(SEED));
  const most = weights.reduce((best, weight) => Math.max(best, Math.abs(weight)), 1e-9);
  const scale = most / 127;
  return { bias, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function learnAll(lessons: readonly Lesson[], heads: readonly Head[]): Heads {
  const learned: Partial<Record<Head, HeadWeights>> = {};
  for (const head of heads) learned[head] = learn(lessons, head);
  return learned as Heads;
}

/** What was learned of all lessons, and the file that ships. Mails judge; snippets only teach. */
export function trainVoice(
  mails: readonly Lesson[],
  snippets: readonly Lesson[],
  learnedFrom: Readonly<Record<string, string>>,
): Uint8Array {
  const judged = judgeUnseen(mails, snippets);
  const steps = weighSteps(judged);
  const [first] = steps;
  const enough: Record<Language, number> = { en: 0.5, bg: 0.5, ru: 0.5, uk: 0.5 };
  if (first) for (const language of LANGUAGES) enough[language] = enoughOf(first, judged, language);
  const heads = learnAll([...mails, ...snippets], HEADS);
  const header: VoiceHeader = {
    version: 1,
    heads: HEADS.map((head) => ({ head, size: SIZES[head], bias: heads[head].bias, scale: heads[head].scale })),
    steps,
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
    const taught = [...mails.filter((mail) => foldOf(mail) !== fold), ...snippets];
    const heads = learnAll(taught, ['stings', 'hostile', 'abuse']);
    return mails
      .filter((mail) => foldOf(mail) === fold)
      .map(({ lang, level, hearing, rules }) => ({
        lang,
        level,
        evidence: evidenceOf(listenTo(hearing, heads), rules.level),
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
