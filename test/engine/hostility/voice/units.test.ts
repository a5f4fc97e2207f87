import fc from 'fast-check';
import { unitsOf } from '../../../../src/engine/hostility/voice/units';
import { wordsOf } from '../../../../src/engine/mail/words';

const sentences = (text: string) => unitsOf(text, wordsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('unitsOf', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['Are you there?!… Hello', ['Are you there?!…', 'Hello']],
    ['He said „Край.“ Then he left', ['He said „Край.“', 'Then he left']],
    ['first paragraph\n\nsecond', ['first paragraph', 'second']],
    ['', []],
    ['— !!! 42', []],
  ])('parts %j into its sentences with their marks', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('takes every word once and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = wordsOf(text);
        const units = unitsOf(text, words);
        expect(
          units.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
        ).toEqual(words.map((_, i) => i));
        for (const { start, end } of units) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
