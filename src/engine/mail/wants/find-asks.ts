import type { Match } from '../phrase-index';
import type { Ask } from '../reading';
import type { Cue } from './cue-index';
import type { MailCues } from './mail-cues';
import { clausesOf, sentencesOf } from './sentences';

const MOST_ASKS = 10;
const LONGEST = 600;

/**
 * Questions and demands in the order of the text; at most ten. A sentence is quoted whole unless commas part it: then
 * only from the clause that asks, so that what an angry writer says before it need not be read.
 */
export function findAsks(
  text: string,
  cues: readonly Match<Cue>[],
  { imperatives, greetings }: Pick<MailCues, 'imperatives' | 'greetings'>,
): readonly Ask[] {
  const demands = cues.filter((cue) => cue.value.says === 'demand').sort((a, b) => a.start - b.start);
  const asks: Ask[] = [];
  let next = 0;
  for (const { start, end } of sentencesOf(text)) {
    if (asks.length >= MOST_ASKS) break;
    while ((demands[next]?.start ?? Infinity) < start) next++;
    if (end - start > LONGEST) continue;
    const sentence = text.slice(start, end);
    if (!/[a-z\u0400-\u04ff]{2}/i.test(sentence)) continue;
    if (isQuestion(sentence)) {
      asks.push({ kind: 'question', text: sentence, start, end });
      continue;
    }
    const cue = demands[next]?.start ?? Infinity;
    const at = cue < end ? cue : start + imperativeAt(sentence, imperatives, greetings);
    if (at < start) continue;
    const from = clausesOf(text, start, end).find((clause) => clause.start <= at && at < clause.end)?.start ?? start;
    asks.push({ kind: 'demand', text: text.slice(from, end), start: from, end });
  }
  return asks;
}

/** Whether a question mark stands at the end, with nothing behind it but marks: "really?!)". Goes back over each mark once. */
function isQuestion(sentence: string): boolean {
  let end = sentence.length;
  while (end > 0 && '!)"»”'.includes(sentence.charAt(end - 1))) end--;
  return sentence.charAt(end - 1) === '?';
}

/** Where a verb bids the reader by its ending, -1 where none does. */
function imperativeAt(sentence: string, endings: readonly string[], greetings: readonly string[]): number {
  const words = /[\u0400-\u04ff'’]{5,40}/g;
  for (let word = words.exec(sentence); word !== null; word = words.exec(sentence)) {
    const said = word[0].toLowerCase();
    if (endings.some((ending) => said.endsWith(ending)) && !greetings.includes(said)) return word.index;
  }
  return -1;
}
