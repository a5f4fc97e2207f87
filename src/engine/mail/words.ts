import { wordForms } from './fold-word';

/** A word of a text with its place; `forms` are the ways in which it can be meant, as written first. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
  /** Sentences are counted from 0, so that words of one sentence can be told. */
  readonly sentence: number;
};

const LETTER = /[a-z\u00c0-\u024f\u0400-\u04ff]/i;
const INNER = /[a-z0-9\u00c0-\u024f\u0400-\u04ff'’ʼ*@$]/i;
const LONGEST_WORD = 60;

/**
 * The words of a text, without links and addresses. Letters set apart ("f o o l") are one word.
 * `latin` turns Latin letters into those of the language, for mail typed on a foreign keyboard.
 */
export function wordsOf(text: string, latin?: (word: string) => string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (/\s/.test(char)) {
      if (char === '\n' && text.charAt(at + 1) === '\n') sentence++;
      at++;
      const link = linkLength(text, at);
      if (link > 0) at += link;
      continue;
    }
    if (at === 0) {
      const link = linkLength(text, 0);
      if (link > 0) {
        at = link;
        continue;
      }
    }
    if (!isWordStart(text, at)) {
      if ('.!?…;'.includes(char)) sentence++;
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    words.push({ start: at, end, forms: wordForms(text.slice(at, Math.min(end, at + LONGEST_WORD)), latin), sentence });
    at = end;
  }
  return joinSpaced(text, words, latin);
}

function isWordStart(text: string, at: number): boolean {
  const char = text.charAt(at);
  // A digit begins a word only where letters follow: "6лядь", but not "6 дни".
  return (
    LETTER.test(char) || (/[0-9]/.test(char) && LETTER.test(text.charAt(at + 1)) && !/[0-9]/.test(text.charAt(at - 1)))
  );
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && (INNER.test(text.charAt(end)) || isAccent(text.charAt(end)))) end++;
  while (end > start && /['’ʼ@]/.test(text.charAt(end - 1))) end--;
  // Stars around a word are emphasis, stars at its end alone hide letters.
  if (text.charAt(start - 1) === '*') while (end > start && text.charAt(end - 1) === '*') end--;
  return Math.max(end, start + 1);
}

function isAccent(char: string): boolean {
  return char >= '\u0300' && char <= '\u036f';
}

function linkLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 2000 && !/\s/.test(text.charAt(end))) end++;
  const chunk = text.slice(at, end);
  return /^[<("'«„“]*(https?:\/\/|www\.)/i.test(chunk) || /^[^\s@]{1,80}@[^\s@]{1,80}\.[a-zа-я]/i.test(chunk)
    ? end - at
    : 0;
}

function joinSpaced(text: string, words: readonly Word[], latin?: (word: string) => string): readonly Word[] {
  const joined: Word[] = [];
  let at = 0;
  while (at < words.length) {
    let last = at;
    while (isLone(words[last]) && isLone(words[last + 1]) && oneApart(text, words[last], words[last + 1])) last++;
    const first = words[at];
    const end = words[last];
    if (first === undefined || end === undefined) break;
    if (last - at >= 3) {
      const letters = words.slice(at, last + 1).map((word) => text.slice(word.start, word.end));
      joined.push({ ...first, end: end.end, forms: wordForms(letters.join('').slice(0, LONGEST_WORD), latin) });
    } else {
      for (let i = at; i <= last; i++) joined.push(words[i] ?? first);
    }
    at = last + 1;
  }
  return joined;
}

function isLone(word: Word | undefined): boolean {
  return word !== undefined && word.end - word.start === 1;
}

function oneApart(text: string, a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end === 1 && ' .-_*'.includes(text.charAt(a.end));
}
