import fc from 'fast-check';
import type { Draft, Person, Recipients } from '../../../src/engine';
import { findReplyAll } from '../../../src/engine/draft-check/find-reply-all';
import { aDraft } from './a-draft';

const person = (address: string, name = ''): Person => ({ name, address });
const people = (addresses = ''): readonly Person[] =>
  addresses
    .split(' ')
    .filter(Boolean)
    .map((one) => person(one));

type Sent = { to: string; cc?: string; mailWasTo?: string; from?: string; own?: string; domains?: readonly string[] };

function draftTo({ to, cc, mailWasTo, from = 'ann@gmail.com', own = 'care@northwind.example', domains }: Sent): Draft {
  const recipients: Recipients = {
    to: people(to),
    cc: people(cc),
    own: own.split(' '),
    ...(mailWasTo !== undefined && { mailWasTo: people(mailWasTo) }),
    ...(domains && { internalDomains: domains }),
  };
  return aDraft('Your parcel is here.', 'en', { customer: person(from, 'Ann Lee'), recipients });
}

describe('an answer to one customer', () => {
  it.each<[string, Sent]>([
    ['another customer', { to: 'ann@gmail.com bo@abv.bg' }],
    ['another customer in copy', { to: 'ann@gmail.com', cc: 'bo@gmail.com' }],
    ['a firm outside', { to: 'ann@gmail.com', cc: 'depot@courier.example' }],
    [
      'a firm beside the customer’s firm',
      { to: 'ann@acme.example', cc: 'bo@courier.example', from: 'ann@acme.example' },
    ],
    [
      'somebody besides those who had the mail',
      { to: 'ann@gmail.com bo@abv.bg cy@ukr.net', mailWasTo: 'care@northwind.example bo@abv.bg' },
    ],
    [
      'a stranger at the agent’s own provider',
      { to: 'ann@abv.bg', cc: 'bo@gmail.com', from: 'ann@abv.bg', own: 'shop@gmail.com' },
    ],
    ['a domain that only ends like ours', { to: 'ann@gmail.com', cc: 'bo@notnorthwind.example' }],
  ])('is a surprise where it goes to %s as well', (_, sent) => {
    expect(findReplyAll(draftTo(sent))).toEqual([
      { kind: 'reply_all', text: '', start: 0, end: 0, rule: 'reply_all:others' },
    ]);
  });

  it.each<[string, Sent]>([
    ['nobody else', { to: 'ann@gmail.com' }],
    ['the customer twice', { to: 'ann@gmail.com ANN@Gmail.com', cc: ' ann+shop@gmail.com' }],
    ['a colleague', { to: 'ann@gmail.com', cc: 'vera@northwind.example' }],
    ['the team itself', { to: 'ann@gmail.com care@northwind.example' }],
    ['a colleague at a branch', { to: 'ann@gmail.com', cc: 'vera@sofia.northwind.example' }],
    ['a colleague at another brand', { to: 'ann@gmail.com', cc: 'vera@brand.example', domains: ['Brand.example'] }],
    [
      'a colleague at another brand, said with an at',
      { to: 'ann@gmail.com', cc: 'vera@brand.example', domains: ['@brand.example'] },
    ],
    [
      'the agent’s own other mailbox',
      { to: 'ann@abv.bg', cc: 'Shop@gmail.com', from: 'ann@abv.bg', own: 'me@gmail.com shop@gmail.com' },
    ],
    ['somebody in the customer’s firm', { to: 'ann@acme.example', cc: 'boss@acme.example', from: 'ann@acme.example' }],
    [
      'those to whom the customer wrote',
      { to: 'ann@gmail.com', cc: 'bo@abv.bg', mailWasTo: 'care@northwind.example BO@abv.bg' },
    ],
    ['a list without an address', { to: 'ann@gmail.com friends' }],
    ['somebody else alone', { to: 'bo@courier.example cy@abv.bg' }],
    ['nobody yet', { to: '' }],
  ])('is none where it goes to %s', (_, sent) => {
    expect(findReplyAll(draftTo(sent))).toEqual([]);
  });

  it('is none where the customer has two mailboxes by one name', () => {
    const recipients = { to: [person('ann@gmail.com', 'Ann Lee'), person('lee@abv.bg', 'ann lee')], cc: [], own: [] };
    const draft = aDraft('', 'en', { customer: person('ann@gmail.com', 'Ann Lee'), recipients });
    expect(findReplyAll(draft)).toEqual([]);
    expect(findReplyAll({ ...draft, customer: person('ann@gmail.com') })).toHaveLength(1);
  });

  it('is not judged where the customer or the recipients are not known', () => {
    const { customer: _, ...nobody } = draftTo({ to: 'ann@gmail.com bo@abv.bg' });
    expect(findReplyAll(nobody)).toEqual([]);
    expect(findReplyAll(aDraft('', 'en', { customer: person('ann@gmail.com') }))).toEqual([]);
  });

  it('is judged without a throw whatever the addresses are, and never for one outsider', () => {
    const anyPerson = fc.record({
      name: fc.constantFrom('', 'Ann', 'ann@gmail.com'),
      address: fc.oneof(fc.string(), fc.constantFrom('ann@gmail.com', 'bo@abv.bg', '@', 'a@', '@b', 'a@b@c')),
    });
    const all = fc.array(anyPerson, { maxLength: 4 });
    fc.assert(
      fc.property(all, all, all, anyPerson, fc.array(fc.string()), (to, cc, mailWasTo, customer, domains) => {
        const recipients = { to, cc, mailWasTo, own: domains, internalDomains: domains };
        const found = findReplyAll(aDraft('', 'en', { customer, recipients }));
        expect(found.length).toBeLessThanOrEqual([...to, ...cc].length > 1 ? 1 : 0);
      }),
    );
  });
});
