import type { Language } from '../../languages/language';
import type { Finding } from '../../mail/reading';
import type { Said } from '../../mail/wants/said';
import type { Heard } from './each-feature';
import { signOf } from './hear-unit';
import { sensesOf } from './sense-index';
import type { SenseIndex } from './sense-index';
import { unitsOf } from './units';
import type { Unit } from './units';

/** What is judged by itself: a sentence, or two that follow one another, and what the rules found in it. */
export type Part = {
  readonly unit: Unit;
  readonly sentence: number;
  readonly double: boolean;
  readonly signs: readonly number[];
};

/** A text made ready for the learned voice. */
export type Hearing = { readonly heard: Heard; readonly sentences: readonly Unit[]; readonly parts: readonly Part[] };

/** Makes a text ready: its sentences, each also with the next one, because a jab often takes two. Linear in its length. */
export function hearingOf(
  { text, words }: Said,
  language: Language,
  index: SenseIndex,
  findings: readonly Finding[],
): Hearing {
  const sentences = unitsOf(text, words);
  const signs = signsOf(sentences, findings);
  const parts = sentences.flatMap((unit, sentence): Part[] => {
    const here = signs[sentence] ?? [];
    const one = { unit, sentence, double: false, signs: here };
    const next = sentences[sentence + 1];
    if (next === undefined) return [one];
    const both = { ...unit, last: next.last, end: next.end };
    return [
      one,
      { unit: both, sentence, double: true, signs: [...new Set([...here, ...(signs[sentence + 1] ?? [])])] },
    ];
  });
  return { heard: { text, words, senses: sensesOf(text, words, index), language }, sentences, parts };
}

/** Of each sentence, what was found in it; findings may lie over several. */
function signsOf(sentences: readonly Unit[], findings: readonly Finding[]): readonly (readonly number[])[] {
  const signs = sentences.map(() => new Set<number>());
  const inText = findings.filter((finding) => finding.in === 'newest');
  for (const { start, end, kind, weight } of inText) {
    const first = firstEndingAfter(sentences, start);
    for (let at = first; at < sentences.length && (sentences[at]?.start ?? end) < end; at++)
      signs[at]?.add(signOf(kind, weight));
  }
  return signs.map((some) => [...some]);
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
