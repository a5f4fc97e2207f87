import { dayAndMonth } from '../calendar/day-and-month';
import { localDay, startOfDay } from '../calendar/local-day';
import type { LanguageLetters } from '../languages/language-letters';
import type { PromiseMark } from '../memory/memory';
import { promiseDay } from './promise-day';
import type { PromiseText } from './promise-texts';

/**
 * How a letter in a language names a promise: what was written and the day it meant, as the customer knows them. A day that the agent
 * has moved it to since is none of the customer's. The agent reads it before it goes.
 */
export function promiseSentence(
  { letters, promised }: Pick<LanguageLetters, 'letters' | 'promised'>,
  { due, kind }: Pick<PromiseMark, 'due' | 'kind'>,
  text: Pick<PromiseText, 'words'> | undefined,
  utcOffsetMinutes: number,
): string {
  const { at, wholeDay } = promiseDay(due, due, utcOffsetMinutes);
  const day = dayAndMonth(at, utcOffsetMinutes, letters[0]?.months ?? '');
  const words = (text?.words ?? '').replace(/[\s.,;:!?…]+$/, '');
  if (words !== '') return promised.quoted(words, day);
  return wholeDay || kind === 'answer' ? promised.day(day) : promised.moment(day, timeOf(at, utcOffsetMinutes));
}

/** The time of the clock, "16:30". */
function timeOf(at: number, utcOffsetMinutes: number): string {
  const minutes = Math.floor((at - startOfDay(localDay(at, utcOffsetMinutes), utcOffsetMinutes)) / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
