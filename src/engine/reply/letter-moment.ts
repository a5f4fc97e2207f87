import { dayAndMonth } from '../calendar/day-and-month';
import { dueDay, readTerm } from '../calendar/due-day';
import type { AnswerCall } from '../template/allowed-helpers';
import type { CheckCall } from '../template/allowed-syntax';

/** When and for whom a letter is written, as far as its words depend on it. */
export type LetterMoment = {
  /** Epoch ms; promised days are counted from it. */
  readonly now: number;
  readonly utcOffsetMinutes: number;
  /** ISO days of the week on which the team works. */
  readonly workDays: readonly number[];
  /** Days on which it does not, "YYYY-MM-DD". */
  readonly holidays?: readonly string[];
  readonly variation: Variation;
};

/** Which wordings are taken; the same for what is previewed and for what is sent. */
export type Variation = {
  /** Any whole number; one for each conversation. */
  readonly seed: number;
  /** How often this customer got this letter before. */
  readonly times: number;
};

/** The helpers of letters: `vary` takes one of its texts, `promise` prints the day by which a term is over. */
export const LETTER_CALLS: Readonly<Record<'vary' | 'promise', CheckCall>> = {
  vary: (texts) => texts.length >= 2 && texts.every((text) => text.trim() !== ''),
  promise: ([term = '', ...more]) => more.length === 0 && readTerm(term) !== undefined,
};

/** Answers the helpers of one letter, each `vary` in it by its own place. Made anew for every rendering. */
export function letterAnswers(moment: LetterMoment, months: string): AnswerCall {
  let place = 0;
  return (name, texts) => {
    if (name === 'promise') return promisedDay(texts[0] ?? '', moment, months);
    place += 1;
    return texts[wordingAt(moment.variation, place) % texts.length] ?? '';
  };
}

function promisedDay(
  text: string,
  { now, workDays, utcOffsetMinutes, holidays }: LetterMoment,
  months: string,
): string {
  const term = readTerm(text);
  if (term === undefined) return '';
  return dayAndMonth(dueDay(now, term, workDays, utcOffsetMinutes, holidays), utcOffsetMinutes, months);
}

/** Each conversation chooses at each place anew, and the next letter to the same customer takes the next wording everywhere. */
function wordingAt({ seed, times }: Variation, place: number): number {
  let hash = Math.imul(seed ^ Math.imul(place, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) + times;
}
