import type { DraftPromise } from '../draft-check/draft';
import { sentencesOf } from '../mail/wants/sentences';
import { unbroken } from '../pane/who-of';
import { MOST_PROMISE_WORDS } from './promise-texts';

/**
 * A promise in the words by which the agent will know it: the sentence that makes it, where that is short enough to be read in a list,
 * else its term alone. `text` is what the promise was found in.
 */
export function wordsOfPromise(
  text: string,
  { start, end, text: term }: Pick<DraftPromise, 'start' | 'end' | 'text'>,
): string {
  const sentence = sentencesOf(text).find((one) => one.start <= start && end <= one.end);
  const words = sentence === undefined ? '' : unbroken(text.slice(sentence.start, sentence.end)).trim();
  return words === '' || words.length >= MOST_PROMISE_WORDS ? term : words;
}
