import type { Person } from '../mail/email';
import { LETTERS, MARKS } from '../mail/letters-of-any-script';
import { nameStems } from '../mail/name-stems';
import { latinName, plainName } from '../mail/same-name';
import { readDisplayName } from '../mail/sender/display-name';
import type { NameBook } from '../mail/sender/name-book';
import { isCyrillic } from '../mail/sender/name-writing';

/** Where a person is named. */
export type NamedPerson = { readonly person: Person; readonly start: number; readonly end: number };
/** Finds people by given and family name in a text. */
export type PeopleFinder = (text: string) => readonly NamedPerson[];

type Part = (word: string) => boolean;
type Known = { readonly person: Person; readonly given: Part; readonly surname: Part };
type Said = { readonly text: string; readonly key: string; readonly start: number; readonly end: number };

const WORD = new RegExp(`[${LETTERS}][${LETTERS}${MARKS}'’\u02bc\`´-]*`, 'gu');
const KEY_LETTERS = 2;
/** Beyond these a text is no letter, and nobody is looked for any more. */
const MOST_TRIES = 5_000;
const MOST_FOUND = 20;

/** The first letters of a name, the same in every alphabet and grammatical case. */
const keyOf = (name: string): string => latinName(plainName(name)).slice(0, KEY_LETTERS);

/** A name by its stem; in its own alphabet no case makes it much shorter, as "Иван" is no case of "Иванов". */
function partOf(name: string): Part {
  const isStem = nameStems([name]);
  return (word) => isStem(word) && (isCyrillic(word) !== isCyrillic(name) || word.length >= name.length - 1);
}

/**
 * Prepares the finding of people, of whom only those count whose given name is known and whose family name is told with it; in any
 * grammatical case, in either order, with a name between the two, and in the letters of the other alphabet. Never throws.
 */
export function createPeopleFinder(people: readonly Person[], book: NameBook): PeopleFinder {
  const byKeys = new Map<string, Known[]>();
  for (const person of people) {
    const domain = person.address.slice(person.address.lastIndexOf('@') + 1).toLowerCase();
    const { given = '', surname = '' } = readDisplayName(person.name, book, { strict: true, domain }) ?? {};
    if (given === '' || surname === '') continue;
    const keys = `${keyOf(given)} ${keyOf(surname)}`;
    byKeys.set(keys, [...(byKeys.get(keys) ?? []), { person, given: partOf(given), surname: partOf(surname) }]);
  }
  return (text) => (byKeys.size === 0 ? [] : peopleIn(text, byKeys));
}

function peopleIn(text: string, byKeys: ReadonlyMap<string, readonly Known[]>): readonly NamedPerson[] {
  const words = capitalised(text);
  const found: NamedPerson[] = [];
  let tries = 0;
  for (let at = 0; at < words.length && found.length < MOST_FOUND; at++) {
    for (const [first, last] of [
      [at, at + 1],
      [at, at + 2],
    ] as const) {
      const [one, other] = [words[first], words[last]];
      if (one === undefined || other === undefined || !isOneName(text, words, first, last)) continue;
      const named = matching(one, other) ?? matching(other, one);
      if (named === undefined) continue;
      found.push({ person: named.person, start: one.start, end: other.end });
      at = last;
      break;
    }
  }
  return found;

  function matching(given: Said, surname: Said): Known | undefined {
    const known = byKeys.get(`${given.key} ${surname.key}`) ?? [];
    return known.find((one) => tries++ < MOST_TRIES && one.given(given.text) && one.surname(surname.text));
  }
}

function capitalised(text: string): readonly Said[] {
  const found: Said[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const said = match[0];
    const [first = ''] = said;
    if (first === first.toLowerCase() || said.length < 2) continue;
    found.push({ text: said, key: keyOf(said.slice(0, 60)), start: match.index, end: match.index + said.length });
  }
  return found;
}

/** Whether some words stand beside each other with nothing but white space between them. */
function isOneName(text: string, words: readonly Said[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!/^\s{1,3}$/.test(text.slice(words[at]?.end, words[at + 1]?.start))) return false;
  return true;
}
