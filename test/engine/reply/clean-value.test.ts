import fc from 'fast-check';
import { cleanValue } from '../../../src/engine/reply/clean-value';
import { VARIABLES } from '../../../src/engine/reply/variables';

describe('cleanValue', () => {
  it.each([
    ['ordinary text', 'customer.given', 'Иван Петров', 'Иван Петров'],
    ['white space around', 'customer.given', '  Ivan \t Petrov\u00a0 ', 'Ivan Petrov'],
    ['lines in a name', 'customer.given', 'Ivan\r\nPetrov\u2028x\u0085y', 'Ivan Petrov x y'],
    ['control characters', 'order', 'a\u0000b\u0007c\u007fd\u009fe', 'abcde'],
    ['turned text', 'order', '\u202eabc\u202c\u2066d\u2069', 'abcd'],
    ['zero-width characters', 'order', 'a\u200bb\u200dc\u2060d\ufeffe\u00adf', 'abcdef'],
    ['nothing but such characters', 'line', '\u200b\n\u202e \n', ''],
    ['paragraphs in running text', 'line', ' a \n\n\n\n b\nc ', 'a\n\nb\nc'],
    ['emoji', 'line', 'good \u{1f600}', 'good \u{1f600}'],
    ['half a character', 'line', 'a\ud83db\ude00c', 'abc'],
    ['noncharacters', 'line', 'a\uffffb\u{1fffe}c', 'abc'],
  ] as const)('cleans %s', (_, variable, value, clean) => {
    expect(cleanValue(variable, value)).toBe(clean);
  });

  it('cuts a short value at 2,000 characters and never through one', () => {
    expect(cleanValue('agent.name', 'x'.repeat(5_000))).toHaveLength(2_000);
    expect(cleanValue('agent.name', 'x'.repeat(1_999) + '\u{1f600}')).toBe('x'.repeat(1_999));
  });

  it('never cuts running text that could still be sent: what is longer is too long as a letter', () => {
    const long = 'x'.repeat(31_000);
    expect(cleanValue('answer', long)).toBe(long);
    expect(cleanValue('answer', 'x'.repeat(100_000)).length).toBeGreaterThan(32_768);
  });

  it('makes nothing of what is no text', () => {
    for (const value of [undefined, null, 7, {}, ['a']]) expect(cleanValue('line', value)).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VARIABLES), fc.string({ unit: 'binary', maxLength: 80 }), (variable, value) => {
        const once = cleanValue(variable, value);
        expect(cleanValue(variable, once)).toBe(once);
      }),
    );
  });
});
