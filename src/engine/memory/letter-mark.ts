import { keyFor } from './key-for';
import type { Key } from './memory';

/** A few words of a letter as a keyed hash, by which the letter is known again without being kept. */
export type LetterMark = { readonly key: Key; readonly words: number };

/** A mark of fewer words than this would stand in many letters. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
/** A holding reply is short; what stands further down is another letter's. */
const LOOKED_AT_WORDS = 600;

const WORD = /[0-9a-z\u00c0-\u024f\u0400-\u052f]+/gi;

function wordsIn(text: string): readonly string[] {
  return (text.slice(0, 20_000).match(WORD) ?? []).map((word) => word.toLowerCase());
}

const keyOf = (mailbox: string, words: readonly string[]): Key => keyFor(mailbox, `l:${words.join(' ')}`);

/**
 * The mark of a holding reply: the words beside the promised time on the side where there are more, so that the agent may
 * set another time or change the rest. Undefined where the letter has no line that promises `by`, or too few words in it.
 */
export function letterMark(mailbox: string, text: string, by: string): LetterMark | undefined {
  // Compared by their words: the letter holds the time without the spaces and hidden characters that may have been typed.
  const promised = ` ${wordsIn(by).join(' ')} `;
  const lines = text.split('\n').map((line) => ` ${wordsIn(line).join(' ')} `);
  const line = promised.trim() === '' ? undefined : lines.find((one) => one.includes(promised));
  if (line === undefined) return undefined;
  const at = line.indexOf(promised);
  const sides = [line.slice(0, at), line.slice(at + promised.length)].map((side) => side.split(' ').filter(Boolean));
  const words = sides.reduce((more, side) => (side.length > more.length ? side : more)).slice(0, MOST_WORDS);
  return words.length < FEWEST_WORDS ? undefined : { key: keyOf(mailbox, words), words: words.length };
}

/** Whether a text holds the words of any of the marks, wherever its lines were broken. Looks at its first 600 words. */
export function holdsMark(mailbox: string, text: string, marks: Readonly<Record<Key, number>>): boolean {
  const words = wordsIn(text).slice(0, LOOKED_AT_WORDS);
  const lengths = Object.keys(marks).map((key) => marks[key] ?? 0);
  for (const length of lengths.filter((one, at) => one > 0 && lengths.indexOf(one) === at)) {
    for (let from = 0; from + length <= words.length; from++) {
      if (marks[keyOf(mailbox, words.slice(from, from + length))] === length) return true;
    }
  }
  return false;
}
