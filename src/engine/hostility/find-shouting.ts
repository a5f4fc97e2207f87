import type { Span } from './quoted-spans';

const CAPITAL_WORD = /^[A-ZА-ЯЁІЇЄҐ'’ʼ-]+$/;
const LETTERS = /[A-Za-zА-Яа-яЁёІіЇїЄєҐґ]+/g;
const CAPITALS = /[A-ZА-ЯЁІЇЄҐ]+/g;
/** Part of a word in capitals; one may stand before a mark or an apostrophe. */
const LOUD = /[A-ZА-ЯЁІЇЄҐ]['’ʼ-]?[A-ZА-ЯЁІЇЄҐ]/g;
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 14;

/**
 * Runs of at least four words in capitals, or a text mostly in capitals. A whole mail in capitals without any
 * "!" or "??" is a stuck key rather than shouting, and so is a list of codes.
 */
export function findShouting(text: string): readonly Span[] {
  const letters = count(text, LETTERS);
  const all = letters >= 20 && count(text, CAPITALS) >= letters * 0.8;
  if (all) {
    if (!/[!?][!?]|!/.test(text)) return [];
    const trimmed = text.trimEnd();
    return [{ start: text.length - text.trimStart().length, end: trimmed.length }];
  }
  return holdsLoudWords(text) ? runs(text) : [];
}

/** Most texts hold few capitals that follow one another, and need no look at each of their words. */
function holdsLoudWords(text: string): boolean {
  LOUD.lastIndex = 0;
  let words = 0;
  while (words < FEWEST_WORDS && LOUD.test(text)) words++;
  return words === FEWEST_WORDS;
}

function runs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  let words = 0;
  let letters = 0;
  const finish = (): void => {
    if (words >= FEWEST_WORDS && letters >= FEWEST_LETTERS) spans.push({ start, end });
    start = -1;
    words = 0;
    letters = 0;
  };
  const chunk = /\S+/g;
  for (let found = chunk.exec(text); found !== null; found = chunk.exec(text)) {
    const bare = found[0].slice(0, 60).replace(/^[("«„“]+|[)"»“”.,!?:;…]+$/g, '');
    const isWord = CAPITAL_WORD.test(bare);
    if (isWord) {
      if (start < 0) start = found.index;
      end = found.index + found[0].length;
      if (bare.length >= 2) words++;
      letters += bare.length;
    } else if (bare !== '' && /[A-Za-zА-Яа-яёіїєґ]/.test(bare)) {
      finish();
    }
  }
  finish();
  return spans;
}

function count(text: string, runsOf: RegExp): number {
  let letters = 0;
  runsOf.lastIndex = 0;
  for (let run = runsOf.exec(text); run !== null; run = runsOf.exec(text)) letters += run[0].length;
  return letters;
}
