import type { Cue } from './cue-index';
import type { Match } from '../phrase-index';
import type { Ask } from '../reading';
import { sentencesOf } from './sentences';

const MOST_ASKS = 10;
const LONGEST = 600;

/** Questions, and sentences that hold a demand cue, in the order of the text; at most ten. */
export function findAsks(text: string, cues: readonly Match<Cue>[]): readonly Ask[] {
  const demands = cues.filter((cue) => cue.value.says === 'demand').sort((a, b) => a.start - b.start);
  const asks: Ask[] = [];
  let next = 0;
  for (const { start, end } of sentencesOf(text)) {
    if (asks.length >= MOST_ASKS) break;
    while ((demands[next]?.start ?? Infinity) < start) next++;
    if (end - start > LONGEST) continue;
    const sentence = text.slice(start, end);
    const kind = isQuestion(sentence) ? 'question' : (demands[next]?.start ?? Infinity) < end ? 'demand' : undefined;
    if (kind !== undefined && /[a-z\u0400-\u04ff]{2}/i.test(sentence)) asks.push({ kind, text: sentence, start, end });
  }
  return asks;
}

/** Whether a question mark stands at the end, with nothing behind it but marks: "really?!)". Goes back over each mark once. */
function isQuestion(sentence: string): boolean {
  let end = sentence.length;
  while (end > 0 && '!)"»”'.includes(sentence.charAt(end - 1))) end--;
  return sentence.charAt(end - 1) === '?';
}
