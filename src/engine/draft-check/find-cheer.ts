import type { Span } from '../hostility/quoted-spans';
import { sentencesOf } from '../mail/wants/sentences';
import type { DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import { touching } from './touching';
import type { WordedPlace } from './worded-rules';

/** What people put behind something to celebrate: balloons, poppers, glasses, a face with a party hat, sparkles. */
const PARTY = /[\u{1f388}-\u{1f38a}\u{1f37e}\u{1f942}\u{1f973}\u{1f386}\u{1f387}\u{1f929}\u{1f57a}\u{1f483}\u2728]/gu;

/** Cheer and congratulations in a draft, of the places of `ToneDeafWords` in it. Only the pictures can be taken out without leaving half a sentence. */
export function findCheer(text: string, places: readonly WordedPlace[]): readonly DraftProblem[] {
  const isEarnest = touching(places.filter(({ rule }) => rule === 'earnest'));
  const loud = exclamations(text);
  const cheer = places.filter(
    (one) => !isEarnest(one) && (one.rule === 'cheer' || (one.rule === 'exclaimed' && loud(one.start))),
  );
  return [
    ...spansApart(cheer).map((one) => problemAt(text, 'tone_deaf', one, 'cheer')),
    ...picturesIn(text).map((one) => problemAt(text, 'tone_deaf', one, 'cheer', '')),
  ];
}

/** Tells of places in the order of the text whether they stand in a sentence that exclaims. */
function exclamations(text: string): (at: number) => boolean {
  const sentences = sentencesOf(text);
  let next = 0;
  return (at) => {
    while ((sentences[next]?.end ?? Infinity) <= at) next++;
    const end = sentences[next]?.end ?? 0;
    return /![)"»”]?$/.test(text.slice(Math.max(0, end - 2), end));
  };
}

function picturesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  PARTY.lastIndex = 0;
  for (let match = PARTY.exec(text); match !== null; match = PARTY.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
