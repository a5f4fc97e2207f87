import { LANGUAGES } from '../../../src/engine';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { aDraft } from './a-draft';
import { wordFindings } from './word-findings';

const LETTERS = { en, bg, ru, uk };
const EACH = LANGUAGES.flatMap((language) =>
  lettersByKnown(LETTERS[language]).map(
    ([letter, known]) => [`${letter.id} (${known})`, language, letter, known] as const,
  ),
);

describe('our own letters', () => {
  it.each(EACH)('hold no blanks, notes or worn phrases: %s', (_, language, letter, known) => {
    const { text = '' } = writtenLetter(letter, known);
    expect(text).not.toBe('');
    expect(wordFindings(aDraft(text, language))).toEqual([]);
  });
});
