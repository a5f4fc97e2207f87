import type { Word } from '../../mail/words';

/** A stretch of a text that is judged by itself; `first` and `last` are indexes into its words. */
export type Unit = { readonly first: number; readonly last: number; readonly start: number; readonly end: number };

const CLOSING = /[.!?…"”“»)]/;

/**
 * The sentences of a text, each with the marks that end it. A sting is as bad in a long mail as in a short one, so the
 * learned voice judges sentence by sentence and nothing that stands around can thin it out.
 */
export function unitsOf(text: string, words: readonly Word[]): readonly Unit[] {
  const units: Unit[] = [];
  let first = 0;
  words.forEach((word, last) => {
    const next = words[last + 1];
    if (next?.sentence === word.sentence) return;
    const limit = next?.start ?? text.length;
    let end = word.end;
    while (end < limit && CLOSING.test(text.charAt(end))) end++;
    units.push({ first, last, start: words[first]?.start ?? word.start, end });
    first = last + 1;
  });
  return units;
}
