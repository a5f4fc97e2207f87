import type { Span } from '../hostility/quoted-spans';
import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { DraftProblem } from './draft';
import { problemAt } from './problem-at';
import type { WordedPlace } from './worded-rules';

/** "Please", "And", "Моля": what may go before an invitation that is a sentence of its own. */
const MOST_BEFORE = 1;
/** What may follow it there: "to write to us or to call at any time of the day". */
const MOST_BEHIND = 14;

/**
 * Invitations to ask anything, one a sentence, of the places of `ToneDeafWords` in a draft. A sentence that says nothing else is found as a whole, and taking it out is the fix;
 * a number in it is something to keep.
 */
export function findInvitations(text: string, all: readonly WordedPlace[]): readonly DraftProblem[] {
  const places = all.filter(({ rule }) => rule === 'invitation');
  if (places.length === 0) return [];
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    let [start, end] = [Infinity, 0];
    for (let one = places[next]; one !== undefined && one.start < sentence.end; one = places[++next]) {
      if (one.end > sentence.end) continue;
      [start, end] = [Math.min(start, one.start), Math.max(end, one.end)];
    }
    if (end === 0) return [];
    return isAlone(text, sentence, { start, end })
      ? [problemAt(text, 'tone_deaf', sentence, 'invitation', '')]
      : [problemAt(text, 'tone_deaf', { start, end }, 'invitation')];
  });
}

function isAlone(text: string, sentence: Span, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  if (/\d/.test(behind) || /[;\n]/.test(behind)) return false;
  return wordsOf(before).length <= MOST_BEFORE && wordsOf(behind).length <= MOST_BEHIND;
}
