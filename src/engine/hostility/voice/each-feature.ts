import type { Language } from '../../languages/language';
import type { Word } from '../../mail/words';
import { hash, join, KIND } from './feature-number';
import { SENSES } from './senses';
import type { Unit } from './units';
import type { WordNotes } from './word-features';

/** A text as the learned voice takes it: its words, and the senses of each of them. */
export type Heard = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly senses: readonly (readonly number[])[];
  readonly language: Language;
};

/** Takes a feature's number (32 bits, any sign) and the index of the word that carries it, -1 for the whole unit. */
export type Emit = (feature: number, word: number) => void;

const NONE: readonly number[] = [];

/** The marks of a unit and how long it is, as further senses: what stands with a question mark means something else. */
const ASKS = SENSES.length;
const EXCLAIMS = ASKS + 1;
const STATES = ASKS + 2;
const SHORT = ASKS + 3;

/**
 * All that the learned voice notes of a unit: its words, their pieces, neighbours, marks, and its senses singly and by
 * twos. The first are of one language each, the senses of all; linear in the length of the unit.
 */
export function eachFeature(heard: Heard, unit: Unit, featuresOf: WordNotes, emit: Emit): void {
  const worn = wornWords(heard, unit, featuresOf);
  const fresh: Emit = (feature, word) => {
    if (!worn.has(word)) emit(feature, word);
  };
  eachWordFeature(heard, unit, featuresOf, worn.size > 0 ? fresh : emit);
  eachMarkFeature(heard, unit, featuresOf, emit);
  eachSenseFeature(heard, unit, worn.size > 0 ? fresh : emit);
}

/** The words that a unit has said twice before: saying them on and on makes them no worse. */
function wornWords({ words }: Heard, { first, last }: Unit, featuresOf: WordNotes): ReadonlySet<number> {
  const worn = new Set<number>();
  if (last - first < 2) return worn;
  const said = new Map<string, number>();
  for (let at = first; at <= last; at++) {
    const word = featuresOf(words[at]).plain;
    const times = (said.get(word) ?? 0) + 1;
    said.set(word, times);
    if (times > 2) worn.add(at);
  }
  return worn;
}

function eachWordFeature({ words, senses }: Heard, { first, last }: Unit, featuresOf: WordNotes, emit: Emit): void {
  let before = 0;
  let stemBefore = 0;
  for (let at = first; at <= last; at++) {
    const { own, whole, stem } = featuresOf(words[at]);
    for (const feature of own) emit(feature, at);
    if (at > first) {
      emit(join(KIND.pair, before, whole), at);
      emit(join(KIND.stems, stemBefore, stem), at);
      for (const sense of senses[at] ?? NONE) emit(join(KIND.after, sense, stemBefore), at);
      for (const sense of senses[at - 1] ?? NONE) emit(join(KIND.before, sense, stem), at - 1);
    }
    before = whole;
    stemBefore = stem;
  }
}

function eachMarkFeature(
  { text, words, language }: Heard,
  { first, last, start, end }: Unit,
  featuresOf: WordNotes,
  emit: Emit,
): void {
  const said = text.slice(start, end);
  const mark = markOf(said);
  emit(join(KIND.mark, mark), -1);
  emit(join(KIND.length, Math.min(8, Math.floor(Math.log2(last - first + 1) * 2))), -1);
  emit(join(KIND.last, mark, featuresOf(words[last]).stem), last);
  emit(join(KIND.first, mark, featuresOf(words[first]).stem), first);
  emit(join(KIND.tongue, hash(language, 0)), -1);
  const capitals =
    said.match(/[A-ZА-ЯІЇЄҐ][\u00ad\u200b-\u200f]?[A-ZА-ЯІЇЄҐ][\u00ad\u200b-\u200f]?[A-ZА-ЯІЇЄҐ]+/g)?.length ?? 0;
  if (capitals > 0) emit(join(KIND.capitals, Math.min(3, capitals)), -1);
  if (/["„“«]/.test(said)) emit(join(KIND.quoted, 0), -1);
}

function eachSenseFeature({ text, senses }: Heard, { first, last, start, end }: Unit, emit: Emit): void {
  const where = new Map<number, number>();
  for (let at = first; at <= last; at++) {
    const here = senses[at] ?? NONE;
    for (const sense of here) if (!where.has(sense)) where.set(sense, at);
    for (let next = at + 1; next <= Math.min(at + 2, last); next++) {
      for (const a of here) for (const b of senses[next] ?? NONE) emit(join(KIND.near, a, b), at);
    }
  }
  const said = text.slice(start, end);
  where.set(said.includes('?') ? ASKS : said.includes('!') ? EXCLAIMS : STATES, -1);
  const length = last - first + 1;
  where.set(SHORT + (length <= 4 ? 0 : length <= 9 ? 1 : length <= 18 ? 2 : 3), -1);
  const all = [...where].sort(([a], [b]) => a - b);
  all.forEach(([sense, at], i) => {
    emit(join(KIND.sense, sense), at);
    for (let j = i + 1; j < all.length; j++) emit(join(KIND.both, sense, all[j]?.[0] ?? 0), at);
  });
}

function markOf(said: string): number {
  const asks = said.includes('?');
  if (said.includes('!')) return asks ? 1 : said.includes('!!') ? 2 : 3;
  if (asks) return 4;
  return said.includes('…') || said.includes('..') ? 5 : 6;
}
