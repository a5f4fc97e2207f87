import fc from 'fast-check';
import { allowedOf, withoutAllowed } from '../../../src/engine/hostility/without-allowed';
import { wordsOf } from '../../../src/engine/mail/words';

const left = (text: string, ...allowed: readonly string[]) =>
  withoutAllowed({ text, words: wordsOf(text) }, allowedOf(allowed)).words.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('withoutAllowed', () => {
  it.each([
    ['the name of a product', 'Is the Fat Bastard sauce hot?', ['fat bastard'], ['Is', 'the', 'sauce', 'hot']],
    ['other capitals and marks', 'FAT, BASTARD!', ['Fat Bastard'], []],
    ['a phrase in Cyrillic', 'Вие сте мишки от Козарево', ['мишки'], ['Вие', 'сте', 'от', 'Козарево']],
    ['only whole words', 'bastardly', ['bastard'], ['bastardly']],
    ['no word of a phrase alone', 'Fat chance', ['Fat Bastard'], ['Fat', 'chance']],
    ['each sentence of what goes over several', 'RATS. Real RATS! Help', ['Rats. Real rats!'], ['Help']],
    ['nothing for an empty phrase', 'You idiots', ['', ' ', '!!'], ['You', 'idiots']],
  ])('leaves out %s', (_, text, allowed, expected) => {
    expect(left(text, ...allowed)).toEqual(expected);
  });

  it('leaves out every word of a text that was allowed as it stands', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = words.join(' ');
        expect(left(text, text)).toEqual([]);
      }),
    );
  });

  it('never throws, whatever is allowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, allowed) => {
        expect(left(text, allowed).length).toBeLessThanOrEqual(wordsOf(text).length);
      }),
    );
  });
});
