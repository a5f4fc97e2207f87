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
  let ended: Ended<T>[] = [];
  let masked = 0;
  const follow = (branch: PhraseBranch<T>, form: string): readonly PhraseBranch<T>[] => {
    if (!form.includes('*')) return branch.follow(form);
    masked++;
    return masked <= MOST_MASKED ? branch.guess(form) : [];
  };
  const followAll = (branch: PhraseBranch<T>, forms: readonly string[]): readonly PhraseBranch<T>[] => {
    if (forms.length === 1) return follow(branch, forms[0] ?? '');
    const reached: PhraseBranch<T>[] = [];
    // Two ways to mean a word can lead to the same branch.
    for (const form of forms) for (const next of follow(branch, form)) if (!reached.includes(next)) reached.push(next);
    return reached;
  };
  // A text says most of its words many times, and each leads the same way from the start.
  const known = new Map<readonly string[], readonly PhraseBranch<T>[]>();
  const start = (forms: readonly string[]): readonly PhraseBranch<T>[] => {
    const found = known.get(forms);
    if (found !== undefined) return found;
    const reached = followAll(root, forms);
    if (!forms.some((form) => form.includes('*'))) known.set(forms, reached);
    return reached;
  };
  const take = (reached: readonly PhraseBranch<T>[], at: number, word: Word): void => {
    for (const next of reached) {
      for (const entry of next.ends) ended.push({ entry, last: at });
      const following = words[at + 1];
      if (next.goesOn && following !== undefined && touch(text, word.end, following.start)) {
        take(followAll(next, following.forms), at + 1, following);
      }
    }
  };
  words.forEach((word, first) => {
    const reached = start(word.forms);
    if (reached.length === 0) return;
    take(reached, first, word);
    if (ended.length === 0) return;
    ended.sort((a, b) => a.entry.order - b.entry.order);
    for (const { entry, last } of ended) {
      matches.push({ value: entry.value, first, last, start: word.start, end: words[last]?.end ?? word.end });
    }
    ended = [];
  });
  return matches;
}

// A phrase goes on over a comma or a line's end, never over the end of a sentence.
function touch(text: string, end: number, start: number): boolean {
  if (start - end === 1 && text.charAt(end) === ' ') return true;
  return start - end <= 3 && !/[.!?;…]|\n\s*\n/.test(text.slice(end, start));
}
