import { createPhraseBranch } from './phrase-branch';
import type { PhraseBranch, PhraseEntry } from './phrase-branch';
import type { Word } from './words';

/** A place where a phrase stands; `first` and `last` are indexes into the words. */
export type Match<T> = {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
};

/** Phrases prepared for finding them all in one pass over the words of a text. */
export type PhraseIndex<T> = { readonly find: (text: string, words: readonly Word[]) => readonly Match<T>[] };

// Guessing a masked word costs a look at every phrase; nobody masks more words than this in earnest.
const MOST_MASKED = 200;

/**
 * Prepares phrases: words separated by single spaces, where a trailing `*` lets a word go on with any letters.
 * Finding takes time by the length of the text, however many phrases there are; matches come in the order of their
 * first words, and then of the phrases.
 */
export function createPhraseIndex<T>(
  phrases: Iterable<{ readonly phrase: string; readonly value: T }>,
): PhraseIndex<T> {
  const entries = Array.from(phrases, ({ phrase, value }, order) => ({ phrase, at: 0, order, value }));
  const root = createPhraseBranch(entries.filter(({ phrase }) => phrase !== ''));
  return { find: (text, words) => findFrom(root, text, words) };
}

type Ended<T> = { readonly entry: PhraseEntry<T>; readonly last: number };

function findFrom<T>(root: PhraseBranch<T>, text: string, words: readonly Word[]): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  const ended: Ended<T>[] = [];
  let masked = 0;
  const addNext = (branch: PhraseBranch<T>, word: Word, next: PhraseBranch<T>[]): void => {
    for (const form of word.forms) {
      if (!form.includes('*')) branch.follow(form, next);
      else if (masked++ < MOST_MASKED) branch.guess(form, next);
    }
  };
  const walk = (branch: PhraseBranch<T>, at: number, next: PhraseBranch<T>[]): void => {
    const word = words[at];
    if (word === undefined) return;
    addNext(branch, word, next);
    next.forEach((reached, i) => {
      // Two ways to mean a word can lead to the same place.
      if (i > 0 && next.indexOf(reached) < i) return;
      for (const entry of reached.ends) ended.push({ entry, last: at });
      const following = words[at + 1];
      if (reached.goesOn && following !== undefined && touch(text, word.end, following.start)) {
        walk(reached, at + 1, []);
      }
    });
  };
  const first: PhraseBranch<T>[] = [];
  words.forEach((word, at) => {
    first.length = 0;
    walk(root, at, first);
    if (ended.length === 0) return;
    ended.sort((a, b) => a.entry.order - b.entry.order);
    for (const { entry, last } of ended) {
      matches.push({ value: entry.value, first: at, last, start: word.start, end: words[last]?.end ?? word.end });
    }
    ended.length = 0;
  });
  return matches;
}

// A phrase goes on over a comma or a line's end, never over the end of a sentence.
function touch(text: string, end: number, start: number): boolean {
  if (start - end === 1 && text.charAt(end) === ' ') return true;
  return start - end <= 3 && !/[.!?;…]|\n\s*\n/.test(text.slice(end, start));
}
