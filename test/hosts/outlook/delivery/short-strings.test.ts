import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { shortStrings, STRING_READER } from '../../../../src/hosts/outlook/delivery/short-strings';

/** What a program with its strings made short says, read where there is nothing but the language itself. */
const said = (program: string): unknown => {
  const script = `(() => { ${STRING_READER} return ${shortStrings(program)} })()`;
  return JSON.parse(JSON.stringify(runInNewContext(script)));
};
// JSON may hold these two signs, a string of ECMAScript 2016 may not.
const ofValue = (value: unknown): unknown =>
  said(`(${JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'))})`);

describe('strings in short letters', () => {
  it.each([
    'ще съжалявате',
    'Ґанок, ёлка, ЩЪЮЯ',
    'да изпратя PDF file и още един SMS',
    'щ'.repeat(3),
    'a`b`c и още',
    'а~б~в~г',
    '„Здравейте“\n\t"quoted" \\ \u2028 \u0000 😀 текст',
    'plain English',
    '',
  ])('say what they said: %j', (text) => {
    expect(ofValue(text)).toBe(text);
    expect(ofValue([text, text, 'x'])).toEqual([text, text, 'x']);
  });

  it('say what they said, whatever they hold', () => {
    const piece = fc.constantFrom('а', 'ще', 'Я', 'ґ', 'z', 'QA', '`', '~', ' ', '"', '\\', '\n', '\u0301', '😀', '7');
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const value = fc.oneof(
      text,
      fc.array(text, { maxLength: 6 }),
      fc.dictionary(text, fc.array(text, { maxLength: 4 })),
    );
    fc.assert(fc.property(value, (one) => expect(ofValue(one)).toEqual(one)));
  });

  it('are lighter, and hold ASCII alone', () => {
    const program = `x = ${JSON.stringify('Обещахме да отговорим до края на деня')};`;
    expect(shortStrings(program).length).toBeLessThan(70);
    expect(shortStrings(program)).toMatch(/^[ -~]*$/);
  });

  it.each([
    ['what is filled in', '((name, inner) => `Здравейте, ${name ? `скъпи ${name}` : "приятелю"}${inner}!`)("Ан", 7)'],
    ['names of properties', '({ "ключовете": "стойност", ["още " + "нещо"]: ["едно", "две"] })'],
    ['a string right behind a keyword', '(() => { return"готово е" })()'],
    ['a switch', '((word) => { switch (word) { case"започна": return 1; default: return 2 } })("започна")'],
    ['patterns', '["до края", "друго"].map((text) => /^до края$/.test(text))'],
    ['a directive', '(function () { "use strict"; return ["а", "б", "в", "г"].length })()'],
    ['lists that hold more than strings', '[["едно и две", 1], [, "три и четири"], ["пет", ...["шест"]]]'],
  ])('leave %s as it was', (_, program) => {
    const plain: unknown = JSON.parse(JSON.stringify(runInNewContext(program)));
    expect(said(program)).toEqual(plain);
  });
});
