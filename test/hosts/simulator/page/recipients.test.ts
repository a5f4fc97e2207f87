import { parseRecipients, recipientsText } from '../../../../src/hosts/simulator/page/recipients';

test.each([
  ['', []],
  ['a@b.c', [{ name: 'a@b.c', address: 'a@b.c' }]],
  [
    'Петров, Иван <i@b.c>; a@b.c',
    [
      { name: 'Петров, Иван', address: 'i@b.c' },
      { name: 'a@b.c', address: 'a@b.c' },
    ],
  ],
  ['<i@b.c> ;; ', [{ name: 'i@b.c', address: 'i@b.c' }]],
])('%j names its people', (text, people) => {
  expect(parseRecipients(text)).toEqual(people);
  expect(parseRecipients(recipientsText(people))).toEqual(people);
});
