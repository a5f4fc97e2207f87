import fc from 'fast-check';
import { parseReplyTo } from '../../../src/hosts/outlook/parse-reply-to';

describe('parseReplyTo', () => {
  it.each([
    ['Reply-To: "Maria Stone" <Maria@X.example>', { name: 'Maria Stone', address: 'maria@x.example' }],
    ['REPLY-TO: maria@x.example', { name: '', address: 'maria@x.example' }],
    [
      'From: a@b.example\r\nReply-To:\r\n\tMaria Stone\r\n <maria@x.example>\r\nTo: c@d.example',
      { name: 'Maria Stone', address: 'maria@x.example' },
    ],
    [
      'Reply-To: =?utf-8?B?0JzQsNGA0LjRjw==?= =?utf-8?B?INCa0L7Qu9C10LLQsA==?= <m@x.example>',
      { name: 'Мария Колева', address: 'm@x.example' },
    ],
    ['Reply-To: =?windows-1251?Q?=CC=E0=F0=E8=FF_=CA?= <m@x.example>', { name: 'Мария К', address: 'm@x.example' }],
    ['Reply-To: =?no-such?B?0JzQ?= <m@x.example>', { name: '=?no-such?B?0JzQ?=', address: 'm@x.example' }],
    ['Reply-To: one@x.example, two@x.example', { name: '', address: 'one@x.example' }],
  ])('finds the person in %j', (raw, person) => {
    expect(parseReplyTo(raw)).toEqual(person);
  });

  it.each(['', 'From: a@b.example', 'Reply-To:', 'Reply-To: undisclosed', 'X-Reply-To: a@b.example'])(
    'finds nobody in %j',
    (raw) => {
      expect(parseReplyTo(raw)).toBeUndefined();
    },
  );

  it('gives an answer for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const person = parseReplyTo(`Reply-To: ${text}`);
        expect(person === undefined || person.address.includes('@')).toBe(true);
      }),
    );
  });
});
