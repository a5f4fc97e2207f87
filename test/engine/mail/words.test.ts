import fc from 'fast-check';
import { wordsOf } from '../../../src/engine/mail/words';

const said = (text: string) => wordsOf(text).map((word) => text.slice(word.start, word.end));

describe('the words of a text', () => {
  it('are found in both alphabets, with masks and without the punctuation', () => {
    expect(said("Don't, f*** — „идиоти“! a$$ #5")).toEqual(["Don't", 'f***', 'идиоти', 'a$$']);
  });

  it('are not sought in links and addresses', () => {
    expect(said('see https://idiots.example/idiot and idiot@idiots.example, ok')).toEqual(['see', 'and', 'ok']);
  });

  it.each([
    ['вepнитe', 'верните'],
    ['y6людки', 'ублюдки'],
    ['идиооооты', 'идиоты'],
    ['cl0wns', 'clowns'],
    ['cr@p', 'crap'],
    ['ёлка', 'елка'],
  ])('%s can also mean %s', (raw, meant) => {
    expect(wordsOf(raw)[0]?.forms).toContain(meant);
  });

  it('are joined when their letters are set apart', () => {
    expect(wordsOf('М у д а к и. Верните')[0]?.forms).toContain('мудаки');
    expect(said('I am a man')).toEqual(['I', 'am', 'a', 'man']);
  });

  it('count sentences', () => {
    expect(wordsOf('One two. Three\n\nfour').map((word) => word.sentence)).toEqual([0, 0, 1, 2]);
  });

  it('stand where they say, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
