import { mailboxesIn } from '../../../src/ui/brand/mailboxes-in';

it.each([
  ['', []],
  [' \n , ;', []],
  ['a@a.example', ['a@a.example']],
  ['A@a.example,\n@B.example; c@c.example', ['a@a.example', '@b.example', 'c@c.example']],
])('in %j there are %j', (text, mailboxes) => {
  expect(mailboxesIn(text)).toEqual(mailboxes);
});
