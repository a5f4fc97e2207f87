import type { Person } from '../email';
import type { Sender } from '../reading';
import { latinName, plainName } from '../same-name';
import { readDisplayName } from './display-name';
import { nameBook } from './name-book';
import type { NameBook } from './name-book';
import type { NameRules, PersonName } from './name-rules';
import { capitalised, isCyrillic } from './name-writing';
import { signedName } from './signed-name';
import { isSurnameShaped } from './slavic-shapes';

const NOBODY: Sender = { given: '', address: '', formal: '' };

/** Where a mail says who wrote it. */
export type Writer = {
  readonly from?: Person;
  readonly replyTo?: Person;
  readonly newest?: string;
  readonly signature?: string;
};

/**
 * Who wrote, and how to greet them in the language of `reply`; everything '' when nothing is sure. The From header goes
 * first, Reply-To where From is no person (a website's form), the signature where the headers leave something open.
 */
export function readSender(writer: Writer, languages: readonly NameRules[], reply: NameRules): Sender {
  const { from, replyTo, newest = '', signature = '' } = writer;
  const book = nameBook(languages);
  const people = [from, replyTo].flatMap((one) => (one && personOf(one, book)) ?? []);
  const header = people.find(({ given }) => given !== '') ?? people[0];
  const whole = header !== undefined && header.given !== '' && header.surname !== '';
  const signed = whole ? undefined : signedName(newest, signature, book);
  const person = signed && agree(header, signed, from) ? signed : header;
  return person === undefined ? NOBODY : senderOf(person, reply);
}

const folded = (name: string): string => latinName(plainName(name));

/** Whether a signature says more of the same person; one that contradicts the header is never followed. */
function agree(header: PersonName | undefined, signed: PersonName, from: Person | undefined): boolean {
  if (header === undefined) return true;
  if (header.given !== '') return folded(header.given) === folded(signed.given) && signed.surname !== '';
  const initial = /(^|\s)(\S)\.?(\s|$)/.exec(from?.name ?? '')?.[2] ?? '';
  return (
    folded(header.surname) === folded(signed.surname) &&
    (initial === '' || folded(signed.given).startsWith(folded(initial)))
  );
}

function personOf({ name, address }: Person, book: NameBook): PersonName | undefined {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const shared = isShared(local, book);
  // A shared mailbox can still bear a person's whole name: "Laura Stone" <hr@...>.
  if (shared && (name.trim().split(/\s+/).length < 2 || name.includes('@'))) return undefined;
  if (name.trim() !== '' && !name.includes('@')) return readDisplayName(name, book, { strict: shared, domain });
  return fromAddress(name.includes('@') ? name : address, book);
}

function isShared(local: string, book: NameBook): boolean {
  return local.split(/[._+-]/).some((part) => part.length > 1 && book.isRole(part)) || book.isRole(local);
}

/** "mary-jane.watson@...": two whole words, the first of which is a given name. */
function fromAddress(address: string, book: NameBook): PersonName | undefined {
  const [, first = '', last = ''] =
    /^([a-z]{3,20}(?:-[a-z]{3,20})?)\.([a-z]{3,25})\d{0,4}@/i.exec(address.trim()) ?? [];
  if (first === '' || isShared(`${first}.${last}`, book)) return undefined;
  // Nothing shows who wrote but this, so the given name has to be known.
  if (book.given(first) === undefined || isSurnameShaped(first)) return undefined;
  const person = readDisplayName(`${first} ${last}`, book, { strict: false, domain: '' });
  return person?.given === '' ? undefined : person;
}

function senderOf(person: PersonName, names: NameRules): Sender {
  const own = nameBook([names]);
  const inOwnLetters = (part: string): string => {
    const base = isCyrillic(part) ? undefined : own.given(part)?.base;
    return base === undefined || !isCyrillic(base) ? part : capitalised(base);
  };
  const addressed: PersonName = {
    ...person,
    given: inOwnLetters(person.given),
    patronymic: isCyrillic(person.patronymic) ? person.patronymic : '',
    surname: names.surnameFromLatin?.(person.surname) ?? person.surname,
  };
  return { given: person.given, address: names.address(addressed), formal: names.formal(addressed) };
}
