import fc from 'fast-check';
import { parsePreferences, queryOf } from '../../../../src/hosts/simulator/page/preferences';

test('an address without a query is Outlook as usual, in the theme of the system', () => {
  expect(parsePreferences('', 'dark')).toEqual({
    locale: 'en-US',
    mailbox: '1.12',
    theme: 'dark',
    format: 'html',
    signature: false,
    pinned: false,
    paneOpen: false,
    width: 320,
  });
});

test('every preference can be linked to', () => {
  const query = '?locale=bg-BG&mailbox=1.8&theme=dark&format=text&pinned=1&pane=open&width=450';
  expect(queryOf(parsePreferences(query, 'light'), 'light')).toBe(query);
});

test('nonsense in the address is as usual', () => {
  expect(parsePreferences('?locale=xx&mailbox=9&width=abc&theme=pink', 'light')).toEqual(parsePreferences('', 'light'));
  expect(parsePreferences('?width=99999', 'light').width).toBe(600);
});

test('any query is read, and what was read is kept', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const read = parsePreferences(query, 'light');
      expect(parsePreferences(queryOf(read, 'light'), 'light')).toEqual(read);
    }),
  );
});
