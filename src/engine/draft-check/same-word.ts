import { LETTERS, MARKS } from '../mail/letters-of-any-script';
import type { NameBook } from '../mail/sender/name-book';
import { isCyrillic } from '../mail/sender/name-writing';
import type { NameIdentities } from './name-identities';
import { nameKey } from './name-identities';

/** Tells whether two words can name one person. */
export type SameWord = {
  readonly same: (greeted: string, own: string) => boolean;
  /** Whether a word is a known given name, in any form. */
  readonly isKnown: (word: string) => boolean;
};

const PART = new RegExp(`[${LETTERS}][${LETTERS}${MARKS}'’\u02bc\`´]*`, 'gu');
const MOST_PARTS = 40;
const LONGEST = 500;
const LEAST_SHORT_FORM = 3;
const LEAST_SPELT = 4;
const LONGEST_SPELT = 40;
/** Endings of pet names that no table lists, in rough Latin letters. */
const PET = /(?:ka|ko|ku|ke|cho|ik|chik|sha|shu|shenka|enka|ochka|echka|[a-z]ie|no|i)$/;

/** The words of a name, the parts of a double one by themselves. */
export const partsOfName = (text: string): readonly string[] =>
  (text.slice(0, LONGEST).match(PART) ?? []).slice(0, MOST_PARTS);

/** What stays of a name in every case: "Ткаче" and "Ткач", "Жуче" and "Жук". */
function withoutEnding(key: string): string {
  const stem = key.replace(/(?:ei|ii|oi|im|om|em|u|o|a|e|i|ia)$/, '');
  return stem.replace(/ch$/, 'k').replace(/e?ts$/, 'k').replace(/z$/, 'h');
}

/** Whether one letter more, less or other makes two words one; looks at each letter once. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Prepares the comparison; a `book` tells the genders by which Paul is no short form of Paula. */
export function createSameWord(identities: NameIdentities, book: NameBook): SameWord {
  const gendered = (word: string): string => {
    const said = book.given(word)?.said;
    return said === 'male' || said === 'female' ? said : '';
  };
  const same = (greeted: string, own: string): boolean => {
    const [a, b] = [nameKey(greeted), nameKey(own)];
    if (a === '' || b === '') return greeted.toLowerCase() === own.toLowerCase();
    if (a === b) return true;
    const marks = identities.of(own);
    if ([...identities.of(greeted)].some((mark) => marks.has(mark))) return true;
    const known = identities.isKnown(greeted) && identities.isKnown(own);
    const latin = !isCyrillic(greeted) && !isCyrillic(own);
    if (latin && Math.min(a.length, b.length) >= LEAST_SHORT_FORM && (a.startsWith(b) || b.startsWith(a))) {
      const [one, other] = [gendered(greeted), gendered(own)];
      return one === '' || other === '' || one === other;
    }
    if (!latin && !known && withoutEnding(a) === withoutEnding(b)) return true;
    if (!identities.isKnown(greeted) && a.slice(0, LEAST_SHORT_FORM) === b.slice(0, LEAST_SHORT_FORM) && PET.test(a))
      return true;
    // Within one alphabet another letter makes another name; between two it is a matter of spelling.
    if (isCyrillic(greeted) === isCyrillic(own) && (known || identities.isKnown(own))) return false;
    const longEnough = Math.min(a.length, b.length) >= LEAST_SPELT && Math.max(a.length, b.length) <= LONGEST_SPELT;
    return longEnough && a.startsWith(b.charAt(0)) && isNear(a, b);
  };
  return { same, isKnown: identities.isKnown };
}
