import { createPhraseIndex } from '../mail/phrase-index';
import type { PhraseIndex } from '../mail/phrase-index';
import type { Word } from '../mail/words';
import { letterBody } from '../same-again/letter-body';
import type { DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { wordsAndNumbers } from './words-and-numbers';

/** A shorter stem is the beginning of words of any kind. */
const SHORTEST_STEM = 3;

type Avoided = { readonly isStem: boolean };

const prepared = new WeakMap<readonly string[], PhraseIndex<Avoided>>();

/**
 * Where words of a list stand in a draft, whole and in this form only, or going on in any way behind a `*` at a word's end. What only
 * a stem finds below the last sentence is the sign-off: "поздрав*" is to find congratulations and not "Поздрави".
 */
export function findAvoided(text: string, said: readonly Word[], avoid: readonly string[]): readonly DraftProblem[] {
  if (avoid.length === 0) return [];
  const body = letterBody(text);
  return indexOf(avoid)
    .find(text, said)
    .filter(({ value, start }) => !value.isStem || start < body.end)
    .map((found) => problemAt(text, 'tone_deaf', found, 'avoid'));
}

function indexOf(avoid: readonly string[]): PhraseIndex<Avoided> {
  const known = prepared.get(avoid);
  if (known !== undefined) return known;
  const index = createPhraseIndex(
    avoid.map((written) => {
      // Read like the draft, so that both are parted into words in one way.
      const words = wordsAndNumbers(written).map(({ forms: [form = ''] }) => stemmed(form));
      return { phrase: words.join(' '), value: { isStem: words.some((word) => word.endsWith('*')) } };
    }),
  );
  prepared.set(avoid, index);
  return index;
}

function stemmed(word: string): string {
  const stem = word.replace(/\*+$/, '');
  return stem === word || stem.length < SHORTEST_STEM ? stem : `${stem}*`;
}
