import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import type { HumourWords } from './humour-words';
import { isComplaint } from './is-complaint';
import { problemAt } from './problem-at';
import { smileysIn } from './smileys';
import { spansApart } from './spans-apart';
import { findWorded } from './worded-rules';
import type { WordedPlace } from './worded-rules';

/** A sentence with so many words besides the joke says nothing else. */
const MOST_BESIDES = 1;
const LONGEST_JOKE = 80;

/**
 * Jokes, laughter, smileys and emoji in the answer to a mail that is tense or complains; nowhere else. Taking them out is their fix,
 * except for a joke in the middle of a sentence.
 */
export function findHumour({ text, situation, mail }: Draft, words: HumourWords): readonly DraftProblem[] {
  const isSore = isComplaint(situation ?? mail?.situation, mail) || (mail?.hostility.level ?? 0) >= 1;
  if (!isSore) return [];
  const all = wordsOf(text);
  const earnest = findWorded(text, words.earnest, all);
  const jokes = findWorded(text, words.jokes, all).filter(
    ({ start, end }) => !earnest.some((one) => one.start < end && start < one.end),
  );
  const found = [
    ...smileysIn(text).map((span) => ({ ...span, rule: 'smiley', fix: '' })),
    ...jokesAlone(text, jokes).map((joke) => ({
      ...joke,
      ...((joke.rule === 'laugh' || joke.isAlone) && { fix: '' }),
    })),
  ];
  return spansApart(found).map((one) => problemAt(text, 'humour', one, one.rule, 'fix' in one ? one.fix : undefined));
}

/** The jokes, a short sentence with one whole. */
function jokesAlone(
  text: string,
  jokes: readonly WordedPlace[],
): readonly (Pick<WordedPlace, 'rule' | 'start' | 'end'> & { readonly isAlone: boolean })[] {
  if (jokes.length === 0) return [];
  const sentences = sentencesOf(text);
  let at = 0;
  return jokes.map(({ rule, start, end }) => {
    while ((sentences[at]?.end ?? Infinity) <= start) at++;
    const sentence = sentences[at];
    const isAlone =
      rule !== 'laugh' &&
      sentence !== undefined &&
      sentence.end >= end &&
      sentence.end - sentence.start <= LONGEST_JOKE &&
      wordsOf(text.slice(sentence.start, start)).length + wordsOf(text.slice(end, sentence.end)).length <= MOST_BESIDES;
    return isAlone ? { rule, start: sentence.start, end: sentence.end, isAlone } : { rule, start, end, isAlone };
  });
}
