import { foldPlain } from './fold-word';
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

type Pattern = { readonly stem: string; readonly open: boolean };
type Entry<T> = { readonly patterns: readonly Pattern[]; readonly value: T };

// Guessing a masked word costs a look at every phrase with its first letter; nobody masks more words than this in earnest.
const MOST_MASKED = 200;

/** Prepares phrases: words separated by single spaces, where a trailing `*` lets a word go on with any letters. */
export function createPhraseIndex<T>(
  phrases: Iterable<{ readonly phrase: string; readonly value: T }>,
): PhraseIndex<T> {
  const closed = new Map<string, Entry<T>[]>();
  const open = new Map<string, Entry<T>[]>();
  const byLetter = new Map<string, Entry<T>[]>();
  for (const { phrase, value } of phrases) {
    const patterns = phrase
      .split(' ')
      .filter((word) => word !== '')
      .map(toPattern);
    const first = patterns[0];
    if (first === undefined) continue;
    const entry = { patterns, value };
    add(first.open ? open : closed, first.stem, entry);
    add(byLetter, first.stem.charAt(0), entry);
  }

  const candidates = (form: string): Entry<T>[] => {
    if (isMasked(form)) return (byLetter.get(form.charAt(0)) ?? []).filter((entry) => matches(entry.patterns[0], form));
    const found = [...(closed.get(form) ?? [])];
    for (let length = 0; length <= form.length; length++) found.push(...(open.get(form.slice(0, length)) ?? []));
    return found;
  };

  return {
    find: (text, words) => {
      const found: Match<T>[] = [];
      let masked = 0;
      words.forEach((word, first) => {
        const seen = new Set<Entry<T>>();
        for (const form of word.forms) {
          if (isMasked(form) && masked++ >= MOST_MASKED) continue;
          for (const entry of candidates(form)) {
            if (seen.has(entry) || !rest(text, words, first, entry.patterns)) continue;
            seen.add(entry);
            const last = first + entry.patterns.length - 1;
            found.push({ value: entry.value, first, last, start: word.start, end: words[last]?.end ?? word.end });
          }
        }
      });
      return found;
    },
  };
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

function toPattern(word: string): Pattern {
  const open = word.endsWith('*');
  return { stem: foldPlain(open ? word.slice(0, -1) : word), open };
}

function rest(text: string, words: readonly Word[], first: number, patterns: readonly Pattern[]): boolean {
  for (let i = 1; i < patterns.length; i++) {
    const before = words[first + i - 1];
    const word = words[first + i];
    if (before === undefined || word === undefined || !touch(text, before.end, word.start)) return false;
    if (!word.forms.some((form) => matches(patterns[i], form))) return false;
  }
  return true;
}

// A phrase goes on over a comma or a line's end, never over the end of a sentence.
function touch(text: string, end: number, start: number): boolean {
  return start - end <= 3 && !/[.!?;…]|\n\s*\n/.test(text.slice(end, start));
}

function matches(pattern: Pattern | undefined, form: string): boolean {
  if (pattern === undefined) return false;
  const { stem, open } = pattern;
  if (isMasked(form)) return matchesMasked(stem, open, form);
  return open ? form.startsWith(stem) : form === stem;
}

function isMasked(form: string): boolean {
  return form.includes('*');
}

/** "f***" and "b*tch": every letter shown agrees, and enough is shown or hidden to be no accident. */
function matchesMasked(stem: string, open: boolean, form: string): boolean {
  if (form.length < stem.length || (!open && form.length !== stem.length) || stem.length < 3) return false;
  let shown = 0;
  for (let i = 0; i < stem.length; i++) {
    if (form[i] === '*') continue;
    if (form[i] !== stem[i]) return false;
    shown++;
  }
  return shown >= 2 || (shown === 1 && stem.length - shown >= 3 && form.length <= stem.length + 2);
}
