import type { NameBook } from '../mail/sender/name-book';
import { letterBody } from '../same-again/letter-body';
import type { Draft, DraftProblem } from './draft';
import { insideTest, plainAddress } from './inside-test';
import { createPeopleFinder } from './named-people';
import { problemAt } from './problem-at';

/** More customers nobody has in a day. */
const MOST_PEOPLE = 200;
const ADDRESS = /[a-z0-9._%+'-]{1,64}@[a-z0-9.-]{1,190}/gi;

/**
 * The full name (`confidential:person`) or the address (`confidential:address`) of somebody who wrote about something else. Nothing where
 * that person gets the draft, is a colleague, or is named in the mail that is answered; an address of a department is nobody's own, and
 * a name in the sign-off is the agent's.
 */
export function findOtherPeople(draft: Draft, book: NameBook): readonly DraftProblem[] {
  const { text, others = [], mail, customer, recipients } = draft;
  if (others.length === 0) return [];
  const { to = [], cc = [], mailWasTo = [] } = recipients ?? {};
  const known = [...(customer ? [customer] : []), ...to, ...cc, ...mailWasTo];
  const knownAddresses = new Set(known.map(({ address }) => plainAddress(address)));
  const isInside = recipients ? insideTest(recipients) : () => false;
  const strangers = others
    .slice(0, MOST_PEOPLE)
    .filter(({ address }) => !knownAddresses.has(plainAddress(address)) && !isInside(address));
  const find = createPeopleFinder(strangers, book);
  const told = [...known.map(({ name }) => name), mail?.newest ?? ''].join('\n\n');
  const toldPeople = new Set(find(told).map(({ person }) => person));
  const toldAddresses = new Set(addressesIn(told).map(({ address }) => address));
  const theirs = new Set(strangers.map(({ address }) => plainAddress(address)).filter((one) => !isOfMany(one, book)));
  const body = letterBody(text);
  return [
    ...find(text.slice(0, body.end))
      .filter(({ person }) => !toldPeople.has(person))
      .map((one) => problemAt(text, 'confidential', one, 'person')),
    ...addressesIn(text)
      .filter(({ address }) => theirs.has(address) && !toldAddresses.has(address))
      .map((one) => problemAt(text, 'confidential', one, 'address')),
  ].sort((a, b) => a.start - b.start);
}

/** "support@", "info@": the book knows what departments are called. */
function isOfMany(address: string, book: NameBook): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return local.split(/[._+-]/).some((part) => part.length > 1 && book.isRole(part));
}

function addressesIn(
  text: string,
): readonly { readonly address: string; readonly start: number; readonly end: number }[] {
  const found: { readonly address: string; readonly start: number; readonly end: number }[] = [];
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text)) {
    const written = match[0].replace(/[.-]+$/, '');
    found.push({ address: written.toLowerCase(), start: match.index, end: match.index + written.length });
  }
  return found;
}
