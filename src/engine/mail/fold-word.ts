const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...zip('aceopxyktmbhi', 'асеорхуктмвні')].concat([
    ['u', 'и'],
    ['j', 'ј'],
    ['s', 'ѕ'],
  ] as const),
);
const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...zip('асеорхуктмвніјѕ', 'aceopxyktmbhijs')]);
const LATIN_DIGITS: ReadonlyMap<string, string> = new Map([...zip('013457@$', 'oieastas')]);
const CYRILLIC_DIGITS: ReadonlyMap<string, string> = new Map([...zip('034680@$', 'озчбвоас')]);
const ACCENTS = /[\u0300-\u036f]/g;
/** Soft hyphens, zero-width and direction marks: they part no word, and hide none. */
export const SHAPELESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ALL_SHAPELESS = new RegExp(SHAPELESS, 'g');

function zip(from: string, to: string): (readonly [string, string])[] {
  return Array.from(from, (letter, i) => [letter, to.charAt(i)] as const);
}

const isCyrillic = (letter: string): boolean => letter >= '\u0400' && letter <= '\u04ff';
const isLatin = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** A word of Latin letters as it looks in Cyrillic ones: "ce" for "се". */
export function inCyrillicShapes(word: string): string {
  return mapLetters(word, LOOK_ALIKES);
}

/** Lower case, without accents, with one kind of apostrophe and е for ё; й and ї stay letters of their own. */
export function foldPlain(word: string): string {
  const lower = word.toLowerCase();
  // The common case first: most words hold nothing to fold.
  if (/^[a-zа-яіїєґ]*$/.test(lower)) return lower;
  return lower
    .replace(/[’ʼ`´]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').replace(ACCENTS, ''))
    .replace(ACCENTS, '')
    .replace(ALL_SHAPELESS, '');
}

function mapLetters(word: string, table: ReadonlyMap<string, string>): string {
  let mapped = '';
  for (const letter of word) mapped += table.get(letter) ?? letter;
  return mapped;
}

/**
 * The ways in which a word can be meant: as written first, then without stretched letters, with digits and
 * look-alike letters of the other alphabet read as letters. Lower case; `*` stands for a masked letter.
 */
export function wordForms(raw: string, latin?: (word: string) => string): readonly string[] {
  // Most words can be meant in one way only.
  if (latin === undefined && /^([a-z]+|[а-яіїєґ]+)$/.test(raw) && !hasStretch(raw)) return [raw];
  const plain = foldPlain(raw);
  if (latin === undefined && !hasStretch(plain) && /^([a-z']+|[а-яіїєґ']+)$/.test(plain)) return [plain];
  const forms = [plain];
  // A star at the end hides letters ("f***") or points to a footnote ("price*").
  if (plain.endsWith('*')) forms.push(plain.replace(/\*+$/, ''));
  let cyrillic = 0;
  let latinLetters = 0;
  for (let i = 0; i < plain.length; i++) {
    if (isCyrillic(plain.charAt(i))) cyrillic++;
    else if (isLatin(plain.charAt(i))) latinLetters++;
  }
  if (cyrillic > 0 && (latinLetters > 0 || cyrillic < plain.length)) {
    const letters = mapLetters(plain, LOOK_ALIKES);
    forms.push(cyrillic + latinLetters >= 2 ? mapLetters(letters, CYRILLIC_DIGITS) : letters);
    if (latinLetters > cyrillic) forms.push(mapLetters(plain, LATIN_LOOK_ALIKES));
  } else if (latinLetters >= 2 && latinLetters < plain.length) {
    forms.push(mapLetters(plain, LATIN_DIGITS));
  }
  if (latin !== undefined && cyrillic === 0 && latinLetters > 0) forms.push(latin(plain));
  for (const form of forms.filter(hasStretch)) {
    forms.push(form.replace(/([^*])\1{2,}/g, '$1'), form.replace(/([^*])\1{2,}/g, '$1$1'));
  }
  return forms.filter((form, i) => form !== '' && forms.indexOf(form) === i);
}

function hasStretch(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    if (word.charCodeAt(i) === word.charCodeAt(i - 1) && word[i] === word[i - 2] && word[i] !== '*') return true;
  }
  return false;
}
