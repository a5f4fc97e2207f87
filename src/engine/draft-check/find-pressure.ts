import type { Span } from '../hostility/quoted-spans';
import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import type { PressureWords } from './pressure-words';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import { findWorded } from './worded-rules';
import type { WordedPlace } from './worded-rules';

/** What may stand between "you have" and "hours to reply". */
const TERM_LENGTH = 20;

type Found = Span & { readonly rule: string };

/**
 * What presses, threatens or blames the customer though it may be civil: ultimatums, last reminders, duties, what they did not do or did
 * themselves. Milder than a sting, and apart from it. Never throws.
 */
export function findPressure({ text }: Draft, words: PressureWords): readonly DraftProblem[] {
  const all = wordsOf(text);
  const pressing = findWorded(text, words.presses, all);
  const fine = pressing.length === 0 ? [] : findWorded(text, words.fine, all);
  const found: readonly Found[] = [
    ...pressing.filter(({ start, end }) => !fine.some((one) => one.start < end && start < one.end)),
    ...ultimatums(text, words, all),
  ];
  return spansApart(found).map((one) => problemAt(text, 'pressure', one, one.rule));
}

/** From what the customer may leave undone to what follows, in whichever order a sentence has them; and terms for an answer. */
function ultimatums(text: string, { ultimatum }: PressureWords, all: readonly Word[]): readonly Found[] {
  const bySentence = new Map<number, WordedPlace[]>();
  for (const place of findWorded(text, ultimatum, all)) {
    const known = bySentence.get(place.sentence);
    if (known === undefined) bySentence.set(place.sentence, [place]);
    else known.push(place);
  }
  const isSoft = (sentence: number): boolean => bySentence.get(sentence)?.some(({ rule }) => rule === 'soft') === true;
  return Array.from(bySentence).flatMap(([sentence, places]) => {
    const [one, other] = pairIn(places);
    if (one === undefined || other === undefined || isSoft(sentence) || isSoft(sentence + 1)) return [];
    return [{ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end), rule: 'ultimatum' }];
  });
}

function pairIn(places: readonly WordedPlace[]): readonly WordedPlace[] {
  const ifNot = places.find(({ rule }) => rule === 'if_not');
  const then = places.find(({ rule, start }) => rule === 'then' && start !== ifNot?.start);
  if (ifNot !== undefined && then !== undefined) return [ifNot, then];
  const toAnswer = places.find(({ rule }) => rule === 'to_answer');
  const has = places.find(
    ({ rule, end }) =>
      rule === 'has' && toAnswer !== undefined && end <= toAnswer.start && toAnswer.start - end <= TERM_LENGTH,
  );
  return has === undefined || toAnswer === undefined ? [] : [has, toAnswer];
}
