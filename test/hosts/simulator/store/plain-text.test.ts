/** @jest-environment jsdom */
import fc from 'fast-check';
import { plainText } from '../../../../src/hosts/simulator/store/plain-text';

test.each([
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['One<br>Two', 'One\nTwo'],
  ['<div>A &amp; B</div>', 'A & B'],
  ['<style>p{}</style><script>x()</script>Hi', 'Hi'],
  ['  a\n  b ', 'a b'],
])('%j reads %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('any text is read without an error', () => {
  fc.assert(fc.property(fc.string(), (html) => typeof plainText(html) === 'string'));
});

test('a deeply nested mail is read', () => {
  expect(plainText(`${'<div>'.repeat(3000)}deep`)).toBe('deep');
});
