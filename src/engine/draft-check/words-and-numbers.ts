import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';

const NUMBER = /\d+/g;

/** The words of a text, and among them the numbers that stand outside of words: "24/7" is two of them. */
export function wordsAndNumbers(text: string): readonly Word[] {
  const words = wordsOf(text);
  const all: Word[] = [];
  let next = 0;
  let behind = 0;
  const upTo = (place: number): void => {
    for (let word = words[next]; word !== undefined && word.start < place; word = words[++next]) {
      all.push(word);
      behind = word.end;
    }
  };
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const start = match.index;
    upTo(start + 1);
    if (start < behind) continue;
    const sentence = all[all.length - 1]?.sentence ?? 0;
    all.push({ start, end: start + match[0].length, forms: [match[0]], sentence });
  }
  upTo(text.length);
  return all;
}
