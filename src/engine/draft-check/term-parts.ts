import { foldPlain } from '../mail/fold-word';
import type { PromiseWords } from './promise-words';

/**
 * A piece of a text by what it can be in a term: L(ead), V ("in"), P ("on"), n(umber), u(nit), h(our), b(usiness), W(eekday), M(onth),
 * D(ate with its year), S (date without), O(rdinal), T(ime of the clock), r(elative day), x (next), t (this), e(nd of), g (start of), w(eekend),
 * a (part of the day), c (after a clock's number), N (after a day's number), z (after a term), Z ("from now"), k (filler), q (range), a comma, `|` for
 * any other sign and `_` for any other word.
 */
export type TermPart = {
  readonly letter: string;
  /** A number, "h" for hours and the like, a weekday or month by its number, a date as "2026-03-25"; '' where nothing is to say. */
  readonly value: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

/** Phrases by their first words, the longest first. */
export type TermTable = ReadonlyMap<string, readonly Entry[]>;
type Entry = { readonly words: readonly string[]; readonly letter: string; readonly value: string };

// Letters first: most pieces are words.
const PIECE =
  /[A-Za-z\u00c0-\u024f\u0400-\u04ff]{1,60}(?:['’ʼ-][A-Za-z\u00c0-\u024f\u0400-\u04ff]{1,60}){0,3}['’]?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d(?!\d))|\d{1,2}[:.]\d\d(?!\d)|\d{1,2}\/\d\d(?!\d)|\d{1,3} ?[-–] ?\d{1,3}(?!\d)|\d{1,9}|[^\s]/g;

/** Prepares what a language says of terms. */
export function createTermTable(terms: PromiseWords['terms']): TermTable {
  const table = new Map<string, Entry[]>();
  const add = (letter: string, list: string): void => {
    for (const said of listed(list)) {
      const [phrase = '', value = ''] = said.split(' = ');
      const words = phrase.split(' ');
      const [first = ''] = words;
      const entries = table.get(first) ?? [];
      const isHour = letter === 'u' && (value === 'h' || value === 'i');
      entries.push({ words, letter: isHour ? 'h' : value === 'now' ? 'Z' : letter, value });
      table.set(first, entries);
    }
  };
  const numbered = (letter: string, list: string): void => {
    listed(list).forEach((forms, i) => forms.split('|').forEach((form) => add(letter, `${form} = ${i + 1}`)));
  };
  add('r', terms.relative);
  add('e', terms.endOf);
  add('g', terms.startOf);
  add('L', terms.lead);
  add('V', terms.in);
  add('n', terms.number);
  add('u', terms.unit);
  add('b', terms.business);
  numbered('W', terms.weekday);
  numbered('M', terms.month);
  add('x', terms.next);
  add('t', terms.this);
  add('w', terms.weekend);
  add('a', terms.partOfDay);
  add('P', terms.on);
  add('c', terms.clock);
  add('N', terms.dayNumber);
  add('z', terms.after);
  add('k', terms.filler);
  add('q', terms.range);
  add('O', terms.ordinal);
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The parts of a list, without the white space between them. */
export function listed(list: string): readonly string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A text, or a sentence of it, in parts; offsets are those of the text. */
export function termParts(text: string, start: number, end: number, table: TermTable): readonly TermPart[] {
  const pieces: TermPart[] = [];
  const said = text.slice(start, end);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(said); match !== null; match = PIECE.exec(said)) {
    const word = foldPlain(match[0]);
    const at = start + match.index;
    // Spread, it would take six times as long to read a draft.
    const { letter, value } = inFigures(word);
    pieces.push({ letter, value, word, start: at, end: at + match[0].length });
  }
  const parts: TermPart[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const entry = table.get(piece.word)?.find(({ words }) => words.every((word, i) => pieces[at + i]?.word === word));
    const count = entry?.words.length ?? 1;
    const last = pieces[at + count - 1] ?? piece;
    const before = parts[parts.length - 1];
    const joined = before?.letter === 'n' && /^[’' -]?$/.test(text.slice(before.end, piece.start).replace('-', ''));
    if (before !== undefined && joined && entry?.letter === 'O') {
      parts[parts.length - 1] = { ...before, letter: 'O', end: piece.end };
    } else if (!(joined && piece.word === '-')) {
      const word = entry?.words.join(' ') ?? piece.word;
      const letter = entry?.letter === 'O' ? '_' : (entry?.letter ?? piece.letter);
      parts.push({
        letter,
        value: entry?.value ?? piece.value,
        word,
        start: piece.start,
        end: dotted(text, last, letter),
      });
    }
    at += count;
    // The full stop of an abbreviation is part of it.
    if (pieces[at]?.word === '.' && (parts[parts.length - 1]?.end ?? 0) > last.end) at++;
  }
  return parts;
}

const SHORT =
  /^(г|р|ч|год|хв|мин|дн|раб|роб|min|hrs?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)$/;

function dotted(text: string, { word, end }: TermPart, letter: string): number {
  return letter !== '_' && text.charAt(end) === '.' && SHORT.test(word) ? end + 1 : end;
}

const WORD = { letter: '_', value: '' };
const MARK = { letter: '|', value: '' };
const COMMA = { letter: ',', value: '' };

function inFigures(word: string): { readonly letter: string; readonly value: string } {
  const first = word.charAt(0);
  if (first > '9') return first >= 'a' ? WORD : MARK;
  if (first < '0') return word === ',' ? COMMA : MARK;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  if (iso !== null) return { letter: 'D', value: word };
  const full = /^(\d{1,2})([./])(\d{1,2})[./](\d\d|\d{4})$/.exec(word);
  if (full !== null)
    return { letter: 'D', value: `${(full[4] ?? '').padStart(4, '20')}-${monthAndDay(full[3] ?? '', full[1] ?? '')}` };
  const short = /^(\d{1,2})[./](\d\d)$/.exec(word);
  if (short !== null && Number(short[2]) <= 12 && Number(short[1]) > 0) {
    return { letter: 'S', value: monthAndDay(short[2] ?? '', short[1] ?? '') };
  }
  if (short !== null && word.includes('/')) return { letter: 'n', value: short[2] ?? '' };
  if (/^\d{1,2}[:.]\d\d$/.test(word)) return { letter: 'T', value: '' };
  const range = /^(\d{1,3}) ?[-–] ?(\d{1,3})$/.exec(word);
  if (range !== null) return { letter: 'n', value: range[2] ?? '' };
  return { letter: 'n', value: word };
}

/** "03-25"; where the month cannot be one, the two have been written the other way round. */
function monthAndDay(month: string, day: string): string {
  const swapped = Number(month) > 12;
  return [swapped ? day : month, swapped ? month : day].map((part) => part.padStart(2, '0')).join('-');
}
