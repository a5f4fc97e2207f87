import { phraseList } from '../../languages/phrase-list';
import { createPhraseIndex } from '../../mail/phrase-index';
import type { PhraseIndex } from '../../mail/phrase-index';
import type { Word } from '../../mail/words';
import { SENSES } from './senses';
import type { Senses } from './senses';

/** The words of one language by their senses, ready for finding; a sense is its place in `SENSES`. */
export type SenseIndex = PhraseIndex<number>;

/** Prepares the words of one language. */
export function createSenseIndex(senses: Senses): SenseIndex {
  return createPhraseIndex(
    SENSES.flatMap((sense, value) => phraseList(senses[sense]).map((phrase) => ({ phrase, value }))),
  );
}

const NONE: readonly number[] = [];

/** The senses of each word of a text, each once; a phrase gives its sense to all its words. */
export function sensesOf(text: string, words: readonly Word[], index: SenseIndex): readonly (readonly number[])[] {
  const senses: number[][] = [];
  for (const { value, first, last } of index.find(text, words)) {
    for (let at = first; at <= last; at++) {
      const here = (senses[at] ??= []);
      if (!here.includes(value)) here.push(value);
    }
  }
  return words.map((_, at) => senses[at] ?? NONE);
}
