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

function zip(from: string, to: string): (readonly [string, string])[] {
  return Array.from(from, (letter, i) => [letter, to.charAt(i)] as const);
}

const isCyrillic = (letter: string): boolean => letter >= '\u0400' && letter <= '\u04ff';
const isLatin = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** Lower case, without accents, with one kind of apostrophe and е for ё; й and ї stay letters of their own. */
export function foldPlain(word: string): string {
  const lower = word.toLowerCase();
  // The common case first: most words hold nothing to fold.
  if (/^[a-zа-яіїєґ]*$/.test(lower)) return lower;
  return lower
    .replace(/[’ʼ`´]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').replace(ACCENTS, ''))
    .replace(ACCENTS, '');
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
  const plain = foldPlain(raw);
  // Most words can be meant in one way only.
  if (latin === undefined && !hasStretch(plain) && /^([a-z']+|[а-яіїєґ']+)$/.test(plain)) return [plain];
  const forms = [plain];
  const add = (form: string): void => {
    if (form !== '' && !forms.includes(form)) forms.push(form);
  };
  // A star at the end hides letters ("f***") or points to a footnote ("price*").
  if (plain.endsWith('*')) add(plain.replace(/\*+$/, ''));
  const letters = Array.from(plain);
  const cyrillic = letters.filter(isCyrillic).length;
  const latinLetters = letters.filter(isLatin).length;
  if (cyrillic > 0 && (latinLetters > 0 || cyrillic < letters.length)) {
    add(mapLetters(mapLetters(plain, LOOK_ALIKES), cyrillic + latinLetters >= 2 ? CYRILLIC_DIGITS : new Map()));
    if (latinLetters > cyrillic) add(mapLetters(plain, LATIN_LOOK_ALIKES));
  } else if (latinLetters >= 2 && latinLetters < letters.length) {
    add(mapLetters(plain, LATIN_DIGITS));
  }
  if (latin !== undefined && cyrillic === 0 && latinLetters > 0) add(latin(plain));
  for (const form of forms.slice()) {
    if (!hasStretch(form)) continue;
    add(form.replace(/([^*])\1{2,}/g, '$1'));
    add(form.replace(/([^*])\1{2,}/g, '$1$1'));
  }
  return forms;
}

function hasStretch(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    if (word[i] === word[i - 1] && word[i] === word[i - 2] && word[i] !== '*') return true;
  }
  return false;
}
