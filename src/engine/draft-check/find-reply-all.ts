import type { Person } from '../mail/email';
import { isOpenProvider } from '../mail/open-providers';
import { plainName } from '../mail/same-name';
import type { Draft, DraftProblem } from './draft';
import { domainOf, insideTest, plainAddress } from './inside-test';
import { problemOfLack } from './problem-at';

/** Longer lists are no answers to one customer. */
const MOST_PEOPLE = 500;

/**
 * An answer to one customer that goes to somebody else outside the house as well (`reply_all:others`). The people of one firm are one
 * side, and at a provider for everybody each mailbox is its own. Nothing is found where the customer is not among those who get it,
 * where the others were on the customer's own mail, which was the customer's choice, and for colleagues, however many. Where it is
 * not known to whom that mail went, anybody else outside counts.
 */
export function findReplyAll({ customer, recipients }: Draft): readonly DraftProblem[] {
  if (customer === undefined || recipients === undefined) return [];
  const { to, cc, mailWasTo = [] } = recipients;
  const isInside = insideTest(recipients);
  const outside = [...to, ...cc]
    .slice(0, MOST_PEOPLE)
    .filter(({ address }) => address.includes('@') && !isInside(address));
  const own = sideOf(customer.address);
  const isCustomer = (person: Person): boolean => sideOf(person.address) === own || isNamesake(person, customer);
  if (!outside.some(isCustomer)) return [];
  const expected = new Set(mailWasTo.map(({ address }) => sideOf(address)));
  const others = outside.filter((person) => !isCustomer(person) && !expected.has(sideOf(person.address)));
  return others.length === 0 ? [] : [problemOfLack('reply_all', 'others')];
}

/** A firm by its domain, a person at a provider by the mailbox without what may stand behind a plus. */
function sideOf(written: string): string {
  const address = plainAddress(written);
  const domain = domainOf(address);
  if (!isOpenProvider(domain)) return domain;
  const [mailbox = ''] = address.slice(0, address.lastIndexOf('@')).split('+');
  return `${mailbox}@${domain}`;
}

/** The same customer may write from one mailbox and be answered at another. */
function isNamesake({ name }: Person, customer: Person): boolean {
  return name.trim() !== '' && !name.includes('@') && plainName(name.trim()) === plainName(customer.name.trim());
}
