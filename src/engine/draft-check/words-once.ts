import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The words of a text, which many finders ask for one after another: they are made once, and kept until another text is asked for. */
export function wordsOnce(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: wordsOf(text) };
  return last.words;
}
