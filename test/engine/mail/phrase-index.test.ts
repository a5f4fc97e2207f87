import fc from 'fast-check';
import { foldPlain } from '../../../src/engine/mail/fold-word';
import { createPhraseIndex } from '../../../src/engine/mail/phrase-index';
import { wordsOf } from '../../../src/engine/mail/words';
import type { Word } from '../../../src/engine/mail/words';

const index = createPhraseIndex(
  ['idiot*', 'you are a liar', 'bitch*', 'fuck', 'совесть есть'].map((phrase) => ({ phrase, value: phrase })),
);
const found = (text: string) => index.find(text, wordsOf(text)).map((match) => text.slice(match.start, match.end));

/** What finding phrases means, written without any thought of speed. */
function foundPlainly(phrases: readonly string[], text: string): readonly string[] {
  const words = wordsOf(text);
  const apart = (a: Word, b: Word): boolean =>
    b.start - a.end > 3 || /[.!?;…]|\n\s*\n/.test(text.slice(a.end, b.start));
  const means = ({ forms }: Word, pattern: string): boolean => {
    const stem = foldPlain(pattern.replace('*', ''));
    const open = pattern.endsWith('*');
    return forms.some((form) => {
      if (!form.includes('*')) return open ? form.startsWith(stem) : form === stem;
      if (stem.length < 3 || form.length < stem.length || (!open && form.length > stem.length)) return false;
      const letters = Array.from({ length: stem.length }, (_, i) => i);
      const shown = letters.filter((i) => form[i] !== '*');
      if (shown.some((i) => form[i] !== stem[i])) return false;
      return shown.length > 1 || (shown.length === 1 && stem.length > 3 && form.length <= stem.length + 2);
    });
  };
  return words.flatMap((_, first) =>
    phrases.flatMap((phrase) => {
      const patterns = phrase.split(' ');
      const said = words.slice(first, first + patterns.length);
      const whole = said.length === patterns.length && said.every((word, i) => means(word, patterns[i] ?? ''));
      const gap = said.some((word, i) => i > 0 && apart(said[i - 1] ?? word, word));
      return whole && !gap ? [`${first} ${phrase}`] : [];
    }),
  );
}

describe('finding phrases', () => {
  it.each([
    ['You IDIOTS!', ['IDIOTS']],
    ['you are,\na liar', ['you are,\na liar']],
    ['you are. a liar', []],
    ['stupid b*tch, f*** this', ['b*tch', 'f***']],
    ['f* off', []],
    ['Совесть есть?', ['Совесть есть']],
    ['nothing here', []],
  ])('in %j', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });

  it('finds what the plain definition finds, for any phrases and any text', () => {
    const said = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'abcd',
      'abcde',
      'b',
      'bé',
      'вы',
      'все',
      'всё',
      'вы4',
      'аbc',
      "it's",
    );
    const hidden = fc.constantFrom('a**d', 'ab*', 'в**', 'abc***', 'aaabcd', 'b e d', 'в3е', 'cbа');
    const gap = fc.constantFrom(' ', ' ', ' ', ', ', '\n', '. ', ' - ', '\n\n', '  ', '-', ' … ', '   (');
    const word = fc.tuple(said, fc.constantFrom('', '', '*')).map(([stem, star]) => stem + star);
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    const text = fc.array(fc.tuple(fc.oneof(said, said, hidden), gap), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 40 }), text, (phrases, pieces) => {
        const written = pieces.flat().join('');
        const tree = createPhraseIndex(phrases.map((one) => ({ phrase: one, value: one })));
        const matches = tree.find(written, wordsOf(written));
        expect(matches.map((match) => `${match.first} ${match.value}`)).toEqual(foundPlainly(phrases, written));
        for (const match of matches) expect(match.last - match.first + 1).toBe(match.value.split(' ').length);
      }),
      { numRuns: 500 },
    );
  });
});
