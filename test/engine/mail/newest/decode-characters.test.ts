import fc from 'fast-check';
import { decodeCharacters } from '../../../../src/engine/mail/newest/decode-characters';

describe('the characters of HTML', () => {
  it.each([
    ['by name', 'Tom &amp; Anna &lt;3 &laquo;да&raquo; &hellip;', 'Tom & Anna <3 «да» …'],
    ['by number', '&#1044;&#x430; &#8364;', 'Да €'],
    ['the ones of Windows', '&#147;да&#148; &#150;', '“да” –'],
    ['of Cyrillic letters', '&Dcy;&acy;', 'Да'],
    ['of ASCII, which can hide braces', '&lcub;&#123;name&rcub;&#125;', '{{name}}'],
    ['without a semicolon where browsers read them so', 'a&nbspb &copy2026 &ampquot', 'a\u00a0b ©2026 &quot'],
    ['of old names only with a semicolon', '&hellip &notit; &alpha', '&hellip ¬it; &alpha'],
    ['that no character has', '&#0; &#xD800; &#99999999;', '\ufffd \ufffd \ufffd'],
    ['and ampersands that are none', 'R&D & &unheardof; a=1&b=2', 'R&D & &unheardof; a=1&b=2'],
  ])('are read %s', (_, html, text) => {
    expect(decodeCharacters(html)).toBe(text);
  });

  it('are never more than what was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeCharacters(text).length <= text.length));
  });

  it('come from text without ampersands unchanged', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeCharacters(text.replace(/&/g, '')) === text.replace(/&/g, '')));
  });
});
