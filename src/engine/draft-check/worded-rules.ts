import { createPhraseIndex } from '../mail/phrase-index';
import type { PhraseIndex } from '../mail/phrase-index';
import { isWithin, quotedSpans } from '../hostility/quoted-spans';
import { wordsOnce } from './words-once';
import type { Word } from '../mail/words';

/**
 * Wordings by the rule that they belong to, commas or line ends between them. A wording is words with spaces between
 * them: `a/b` is either, `_` and `-` a space within one, `c?` may be absent, a trailing `*` lets a word go on, `..` is up to
 * three words of any kind; `^` in front lets it stand only where a clause begins, `$` at its end only where one ends.
 */
export type WordedRules = Readonly<Record<string, string>>;

/** Where a wording of a rule stands; offsets into the text, `sentence` as its words count it. */
export type WordedPlace = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
};

type Wording = { readonly rule: string; readonly begins: boolean; readonly ends: boolean };

const MOST_ANY_WORDS = 3;
const prepared = new WeakMap<WordedRules, PhraseIndex<Wording>>();

/**
 * The places of all wordings in a text, in its order, the longest of those that begin together first; what stands in
 * quotation marks is somebody else's. Takes time by the length of the text; never throws.
 */
export function findWorded(
  text: string,
  rules: WordedRules,
  words: readonly Word[] = wordsOnce(text),
): readonly WordedPlace[] {
  const quoted = quotedSpans(text);
  const places: WordedPlace[] = [];
  for (const { value, first, last, start, end } of indexOf(rules).find(text, words)) {
    if (isWithin(quoted, { start, end })) continue;
    if (value.begins && !isParted(text, words[first - 1], words[first])) continue;
    if (value.ends && !isParted(text, words[last], words[last + 1])) continue;
    places.push({ rule: value.rule, start, end, sentence: words[first]?.sentence ?? 0 });
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the two words stand in different clauses; so does a word without a neighbour. */
function isParted(text: string, one: Word | undefined, next: Word | undefined): boolean {
  return one === undefined || next === undefined || /[^\s*_>"«„“'’)-]|\n|\s[-*]/.test(text.slice(one.end, next.start));
}

function indexOf(rules: WordedRules): PhraseIndex<Wording> {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const index = createPhraseIndex(Object.entries(rules).flatMap(([rule, wordings]) => phrasesOf(rule, wordings)));
  prepared.set(rules, index);
  return index;
}

function phrasesOf(rule: string, wordings: string): { readonly phrase: string; readonly value: Wording }[] {
  return wordings.split(/[,\n]/).flatMap((line) => {
    const wording = line.trim();
    const value = { rule, begins: wording.startsWith('^'), ends: wording.endsWith('$') };
    const bare = wording.slice(value.begins ? 1 : 0, value.ends ? -1 : undefined).trim();
    return bare === '' ? [] : spellings(bare.split(' ')).map((phrase) => ({ phrase, value }));
  });
}

/** Every phrase that a wording stands for. */
function spellings(tokens: readonly string[]): readonly string[] {
  return tokens.reduce<readonly string[]>(
    (begun, token) => begun.flatMap((before) => waysOf(token).map((way) => [before, way].filter(Boolean).join(' '))),
    [''],
  );
}

function waysOf(token: string): readonly string[] {
  if (token === '..') return Array.from({ length: MOST_ANY_WORDS + 1 }, (_, count) => Array(count).fill('*').join(' '));
  const optional = token.endsWith('?');
  const ways = (optional ? token.slice(0, -1) : token).split('/').map((way) => way.replace(/[_-]/g, ' '));
  return optional ? ['', ...ways] : ways;
}
