import type { Language } from '../../languages/language';
import type { Word } from '../../mail/words';
import { SENSES } from './senses';
import type { Unit } from './units';

/** A text as the learned voice takes it: its words, and the senses of each of them. */
export type Heard = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly senses: readonly (readonly number[])[];
  readonly language: Language;
};

/** Takes a feature's number (32 bits, any sign) and the index of the word that carries it, -1 for the whole unit. */
export type Emit = (feature: number, word: number) => void;

// Letters of a word that tell it from others in most of its forms.
const STEM = 5;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 4;
const PRIME = 0x01000193;

// What kind of feature a number is made of, so that two kinds never share one but by chance.
const [
  WORD,
  PIECE,
  PAIR,
  STEMS,
  MARK,
  LENGTH,
  LAST,
  FIRST,
  CAPITALS,
  QUOTED,
  TONGUE,
  SENSE,
  BOTH,
  NEAR,
  BEFORE,
  AFTER,
] = Array.from({ length: 16 }, (_, kind) => Math.imul(kind + 1, 0x9e3779b1));

/** The marks of a unit and how long it is, as further senses: what stands with a question mark means something else. */
const ASKS = SENSES.length;
const EXCLAIMS = ASKS + 1;
const STATES = ASKS + 2;
const SHORT = ASKS + 3;

/**
 * All that the learned voice notes of a unit: its words, their pieces, neighbours, marks, and its senses singly and by
 * twos. The first are of one language each, the senses of all; linear in the length of the unit.
 */
export function eachFeature(heard: Heard, unit: Unit, emit: Emit): void {
  const worn = wornWords(heard, unit);
  const fresh: Emit = (feature, word) => {
    if (!worn.has(word)) emit(feature, word);
  };
  eachWordFeature(heard, unit, worn.size > 0 ? fresh : emit);
  eachMarkFeature(heard, unit, emit);
  eachSenseFeature(heard, unit, worn.size > 0 ? fresh : emit);
}

/** The words that a unit has said twice before: saying them on and on makes them no worse. */
function wornWords({ words }: Heard, { first, last }: Unit): ReadonlySet<number> {
  const worn = new Set<number>();
  if (last - first < 2) return worn;
  const said = new Map<string, number>();
  for (let at = first; at <= last; at++) {
    const word = plainFormOf(words[at]);
    const times = (said.get(word) ?? 0) + 1;
    said.set(word, times);
    if (times > 2) worn.add(at);
  }
  return worn;
}

function eachWordFeature({ words, senses }: Heard, { first, last }: Unit, emit: Emit): void {
  let before = 0;
  let stemBefore = 0;
  for (let at = first; at <= last; at++) {
    const forms = words[at]?.forms ?? [];
    for (const form of forms) {
      emit(hash(form, WORD), at);
      eachPiece(form, at, emit);
    }
    const whole = hash(plainFormOf(words[at]), WORD);
    const stem = stemOf(words[at]);
    if (at > first) {
      emit(join(PAIR, before, whole), at);
      emit(join(STEMS, stemBefore, stem), at);
      for (const sense of senses[at] ?? []) emit(join(AFTER, sense, stemBefore), at);
      for (const sense of senses[at - 1] ?? []) emit(join(BEFORE, sense, stem), at - 1);
    }
    before = whole;
    stemBefore = stem;
  }
}

function eachPiece(form: string, at: number, emit: Emit): void {
  const length = form.length + 2;
  for (let start = 0; start + SHORTEST_PIECE <= length; start++) {
    let piece = PIECE ?? 0;
    for (let taken = 1; taken <= LONGEST_PIECE && start + taken <= length; taken++) {
      const place = start + taken - 2;
      // A mark at both ends tells the start of a word from its middle.
      piece = Math.imul(piece ^ (place < 0 || place >= form.length ? 95 : form.charCodeAt(place)), PRIME);
      if (taken >= SHORTEST_PIECE) emit(piece, at);
    }
  }
}

function eachMarkFeature({ text, words, language }: Heard, { first, last, start, end }: Unit, emit: Emit): void {
  const said = text.slice(start, end);
  const mark = markOf(said);
  emit(join(MARK, mark, 0), -1);
  emit(join(LENGTH, Math.min(8, Math.floor(Math.log2(last - first + 1) * 2)), 0), -1);
  emit(join(LAST, mark, stemOf(words[last])), last);
  emit(join(FIRST, mark, stemOf(words[first])), first);
  emit(join(TONGUE, hash(language, 0), 0), -1);
  const capitals =
    said.match(/[A-ZА-ЯІЇЄҐ][\u00ad\u200b-\u200f]?[A-ZА-ЯІЇЄҐ][\u00ad\u200b-\u200f]?[A-ZА-ЯІЇЄҐ]+/g)?.length ?? 0;
  if (capitals > 0) emit(join(CAPITALS, Math.min(3, capitals), 0), -1);
  if (/["„“«]/.test(said)) emit(join(QUOTED, 0, 0), -1);
}

function eachSenseFeature({ text, senses }: Heard, { first, last, start, end }: Unit, emit: Emit): void {
  const where = new Map<number, number>();
  for (let at = first; at <= last; at++) {
    const here = senses[at] ?? [];
    for (const sense of here) if (!where.has(sense)) where.set(sense, at);
    for (let next = at + 1; next <= Math.min(at + 2, last); next++) {
      for (const a of here) for (const b of senses[next] ?? []) emit(join(NEAR, a, b), at);
    }
  }
  const said = text.slice(start, end);
  where.set(said.includes('?') ? ASKS : said.includes('!') ? EXCLAIMS : STATES, -1);
  const length = last - first + 1;
  where.set(SHORT + (length <= 4 ? 0 : length <= 9 ? 1 : length <= 18 ? 2 : 3), -1);
  const all = [...where].sort(([a], [b]) => a - b);
  all.forEach(([sense, at], i) => {
    emit(join(SENSE, sense, 0), at);
    for (let j = i + 1; j < all.length; j++) emit(join(BOTH, sense, all[j]?.[0] ?? 0), at);
  });
}

/** How a word is most likely meant: in letters of one alphabet, those of a Cyrillic language where they were typed in Latin ones. */
function plainFormOf(word: Word | undefined): string {
  const forms = word?.forms ?? [];
  if (forms.length < 2) return forms[0] ?? '';
  return (
    forms.find((form) => /^[а-яіїєґ']+$/.test(form)) ?? forms.find((form) => /^[a-z']+$/.test(form)) ?? forms[0] ?? ''
  );
}

function markOf(said: string): number {
  const asks = said.includes('?');
  if (said.includes('!')) return asks ? 1 : said.includes('!!') ? 2 : 3;
  if (asks) return 4;
  return said.includes('…') || said.includes('..') ? 5 : 6;
}

function stemOf(word: Word | undefined): number {
  return hash(plainFormOf(word).slice(0, STEM), STEMS);
}

function hash(text: string, seed = 0): number {
  let value = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value;
}

function join(kind = 0, a = 0, b = 0): number {
  return Math.imul(Math.imul(kind ^ a, PRIME) ^ b, PRIME);
}
