import { plainName } from '../same-name';
import type { NameBook } from './name-book';
import { orderOf } from './name-order';
import type { Ordered } from './name-order';
import type { Gender, PersonName } from './name-rules';
import { capitalised, isCapitals, isCyrillic, properName } from './name-writing';
import { personWords } from './person-words';
import type { PersonWords } from './person-words';
import { endingGender, patronymicGender, surnameGender } from './slavic-shapes';

const LONGEST = 300;
const PARTS =
  /\s[-–—|/·•:]\s|\s?\|\s?|\s?\/\s?|\svia\s|\sчрез\s|\sчерез\s|\sat\s|\sfrom\s|\sот\s|\sвід\s|\sиз\s|\sз\s|\sin\s/i;

/** How a name is read: `strict` asks for a known given name; `domain` is what the address has after its @. */
export type Reading = { readonly strict: boolean; readonly domain: string };

/**
 * The person in a display name, each part as it is written there but for the capitals; undefined when nothing is sure: a
 * role, a firm, an address, a single word that is no known name. A title with a family name comes without a given name.
 */
export function readDisplayName(display: string, book: NameBook, { strict, domain }: Reading): PersonName | undefined {
  const cleaned = withoutAsides(display.slice(0, LONGEST).normalize('NFC').trim(), book);
  if (cleaned.includes('@')) return undefined;
  const segments = cleaned.split(PARTS).filter((segment) => segment.trim() !== '');
  let familyAlone: PersonName | undefined;
  for (const [i, segment] of segments.entries()) {
    const person = fromSegment(segment.trim(), book, strict || i > 0, domain);
    if (person !== undefined && (person.given !== '' || person.title !== '')) return person;
    familyAlone = familyAlone ?? person;
    if (segment.includes('&')) return undefined;
  }
  return familyAlone;
}

/** Without brackets, a nickname in quotes, emoji and other signs that are no part of a name. */
function withoutAsides(display: string, book: NameBook): string {
  return display
    .replace(/[([{<«][^)\]}>»]*[)\]}>»]/g, ' ')
    .replace(
      /(^|\s)['"“”„‘’]([^'"“”„‘’]{1,40})['"“”‘’](?=\s|$)/g,
      (_, space: string, quoted: string, place: number) => {
        const before = display.slice(0, place).trim();
        // A name stands in quotes at the start, or behind a title or trade: ЕТ „Ганчо Ганев“.
        return before === '' || book.title(before) !== undefined ? space + quoted : ' ';
      },
    )
    .replace(/["“”„*_]/g, ' ')
    .replace(/\s@\s/g, ' | ')
    .replace(/[^\w\s.,'’ʼ@&+|/–—:·•À-ſЀ-ӿ-]/g, ' ')
    .trim();
}

function fromSegment(segment: string, book: NameBook, strict: boolean, domain: string): PersonName | undefined {
  const [head = '', ...tail] = segment.split(',').map((part) => part.trim());
  const first = personWords(head, book);
  if (first === undefined) return undefined;
  const second = tail[0] === undefined ? undefined : personWords(tail.join(' '), book);
  // "Last, First" has one word before its comma; after two words comes a job or a degree.
  const lastFirst = first.names.length === 1 && second !== undefined && second.names.length > 0;
  if (!lastFirst) return person(orderOf(first.names, book, strict), first, book, domain);
  const [surname = ''] = first.names;
  const order = orderOf([...second.names, surname], book, strict);
  const titles = { names: [], titles: [...first.titles, ...second.titles], said: [...first.said, ...second.said] };
  const [given = ''] = second.names;
  if (strict && book.given(given) === undefined) return undefined;
  return person({ given, surname, patronymic: order.patronymic }, titles, book, domain);
}

function person(order: Ordered, words: PersonWords, book: NameBook, domain: string): PersonName | undefined {
  const given = properName(order.given);
  const surname = order.surname
    .split(' ')
    .map((part) => (/^[a-z]{1,3}$/.test(part) ? part : properName(part)))
    .join(' ')
    .trim();
  const title = words.titles.map((one) => (isCapitals(one) && one.length > 1 ? capitalised(one) : one)).join(' ');
  const known = book.given(given);
  const host = plainName(domain).replace(/[^a-z]/g, '');
  const isFirm =
    known === undefined && [given, surname].some((name) => name.length > 3 && host.includes(plainName(name)));
  if (isFirm || (given === '' && (surname === '' || title === ''))) {
    return isFirm || surname === '' ? undefined : { given: '', patronymic: '', surname, title: '' };
  }
  const patronymic = given === '' ? '' : properName(order.patronymic);
  const said = words.said.find((one): one is Gender => one !== 'either');
  const gender = said ?? patronymicGender(patronymic) ?? genderOf(given, surname, book);
  return { given, patronymic, surname, title, gender };
}

function genderOf(given: string, surname: string, book: NameBook): Gender | undefined {
  const said = book.given(given)?.said;
  const family = surnameGender(surname);
  if (said === 'male' || said === 'female') {
    // "Черемшина" is a man's name as well, so such an ending does not speak against a given name.
    return family === undefined || family === said || /[иі]на$/i.test(surname) ? said : undefined;
  }
  if (family !== undefined || said === 'either' || !isCyrillic(given)) return family;
  return endingGender(given);
}
