import { SHAPELESS, wordForms } from './fold-word';

/** A word of a text with its place; `forms` are the ways in which it can be meant, as written first. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
  /** Sentences are counted from 0, so that words of one sentence can be told. */
  readonly sentence: number;
};

/** What reads a word typed in Latin letters at a place of a text; undefined where letters are what they look like. */
export type LatinAt = (place: number) => ((word: string) => string) | undefined;

const LETTER = /[a-z\u00c0-\u024f\u0400-\u04ff]/i;
const LONGEST_WORD = 60;
const LONGEST_LINK = 2000;
// One pass over a mail asks for the class of every character, which a table answers much faster than an expression.
const OTHER = 0;
const SPACE = 1;
const IN_WORD = 2;
const DIGIT = 3;
const STARTS_WORD = 4;
const CLASSES = Uint8Array.from({ length: 0x500 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): number {
  if (LETTER.test(char)) return STARTS_WORD;
  if (/[0-9]/.test(char)) return DIGIT;
  // Accents that stand by themselves, apostrophes, signs that stand for letters, and marks that nobody sees.
  if ("'’ʼ*@$".includes(char) || SHAPELESS.test(char) || (char >= '\u0300' && char <= '\u036f')) return IN_WORD;
  return /\s/.test(char) ? SPACE : OTHER;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CLASSES.length ? (CLASSES[code] ?? OTHER) : classOf(text.charAt(at));
}

/**
 * The words of a text, without links and addresses. Letters set apart ("f o o l") are one word.
 * `latinAt` says how Latin letters at a place are turned into those of the language, for mail typed on a foreign keyboard.
 */
export function wordsOf(text: string, latinAt?: LatinAt): readonly Word[] {
  const words: Word[] = [];
  const formsOf = formsOnce(latinAt);
  const mayLink = /:\/\/|www\.|@/i.test(text);
  let sentence = 0;
  let at = mayLink ? linkLength(text, 0) : 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === STARTS_WORD || (kind === DIGIT && startsMaskedWord(text, at))) {
      const end = wordEnd(text, at);
      const raw = text.slice(at, Math.min(end, at + LONGEST_WORD));
      words.push({ start: at, end, forms: formsOf(raw, at), sentence });
      at = end;
      continue;
    }
    const char = text.charAt(at);
    if (kind === SPACE) {
      if (char === '\n' && text.charAt(at + 1) === '\n') sentence++;
      at++;
      if (mayLink) at += linkLength(text, at);
      continue;
    }
    if ('.!?…;'.includes(char)) sentence++;
    at++;
  }
  return joinSpaced(text, words, latinAt);
}

/** The forms of a word as it is written at a place: one list for all its places, so that what looks at words can know one again. */
function formsOnce(latinAt: LatinAt | undefined): (raw: string, place: number) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (raw, place) => {
    const latin = latinAt?.(place);
    if (latin !== undefined) return wordForms(raw, latin);
    let forms = known.get(raw);
    if (forms === undefined) known.set(raw, (forms = wordForms(raw)));
    return forms;
  };
}

/** A digit begins a word only where a letter follows: "6лядь", but not "6 дни" and not "16х". */
function startsMaskedWord(text: string, at: number): boolean {
  return classAt(text, at + 1) === STARTS_WORD && (at === 0 || classAt(text, at - 1) !== DIGIT);
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) >= IN_WORD) end++;
  while (end > start && "'’ʼ@".includes(text.charAt(end - 1))) end--;
  // Stars around a word are emphasis, stars at its end alone hide letters.
  if (text.charAt(start - 1) === '*') while (end > start && text.charAt(end - 1) === '*') end--;
  return Math.max(end, start + 1);
}

function linkLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_LINK && classAt(text, end) !== SPACE) end++;
  const chunk = text.slice(at, end);
  return /^[<("'«„“]*(https?:\/\/|www\.)/i.test(chunk) || /^[^\s@]{1,80}@[^\s@]{1,80}\.[a-zа-я]/i.test(chunk)
    ? end - at
    : 0;
}

function joinSpaced(text: string, words: readonly Word[], latinAt?: LatinAt): readonly Word[] {
  const joined: Word[] = [];
  let at = 0;
  while (at < words.length) {
    let last = at;
    const gap = gapAfter(text, words, at);
    while (gap !== undefined && gapAfter(text, words, last) === gap) last++;
    const first = words[at];
    const end = words[last];
    if (first === undefined || end === undefined) break;
    if (last - at >= 3) {
      const letters = words.slice(at, last + 1).map((word) => text.slice(word.start, word.end));
      joined.push({
        ...first,
        end: end.end,
        forms: wordForms(letters.join('').slice(0, LONGEST_WORD), latinAt?.(first.start)),
      });
    } else {
      for (let i = at; i <= last; i++) joined.push(words[i] ?? first);
    }
    at = last + 1;
  }
  return joined;
}

function isLone(word: Word): boolean {
  return word.end - word.start === 1;
}

/** What parts a letter by itself from the next one: one sign, or a little white space; words are wider apart than letters. */
function gapAfter(text: string, words: readonly Word[], at: number): string | undefined {
  const [one, next] = [words[at], words[at + 1]];
  if (one === undefined || next === undefined || !isLone(one) || !isLone(next) || next.start - one.end > 3)
    return undefined;
  const gap = text.slice(one.end, next.start);
  return /^[ .\-_*]$|^ +$/.test(gap) ? gap : undefined;
}
