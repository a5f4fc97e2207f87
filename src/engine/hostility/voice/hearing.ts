import type { Language } from '../../languages/language';
import type { Finding } from '../../mail/reading';
import type { Said } from '../../mail/wants/said';
import type { Heard } from './each-feature';
import { sensesOf } from './sense-index';
import type { SenseIndex } from './sense-index';
import { unitsOf } from './units';
import type { Unit } from './units';

/** A text made ready for the learned voice: its sentences, and the features that the rules' findings are in each of them. */
export type Hearing = {
  readonly heard: Heard;
  readonly sentences: readonly Unit[];
  readonly signs: readonly (readonly number[])[];
};

/** Makes a text ready; linear in its length. */
export function hearingOf(
  { text, words }: Said,
  language: Language,
  index: SenseIndex,
  findings: readonly Finding[],
): Hearing {
  const sentences = unitsOf(text, words);
  return {
    heard: { text, words, senses: sensesOf(text, words, index), language },
    sentences,
    signs: signsOf(sentences, findings),
  };
}

/** Of each sentence, what was found in it; findings may lie over several. */
function signsOf(sentences: readonly Unit[], findings: readonly Finding[]): readonly (readonly number[])[] {
  const signs = sentences.map(() => new Set<number>());
  for (const { start, end, kind, weight, in: where } of findings) {
    if (where !== 'newest') continue;
    for (let at = firstEndingAfter(sentences, start); at < sentences.length; at++) {
      if ((sentences[at]?.start ?? end) >= end) break;
      signs[at]?.add(signOf(kind, weight));
    }
  }
  return signs.map((some) => [...some]);
}

/** The rules' finding of a kind and weight as a feature. */
function signOf(kind: string, weight: number): number {
  let sign = 0x5160 + weight;
  for (let i = 0; i < kind.length; i++) sign = Math.imul(sign ^ kind.charCodeAt(i), 0x01000193);
  return sign;
}

function firstEndingAfter(sentences: readonly Unit[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
