import fc from 'fast-check';
import { LANGUAGES, loadLetters } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findWeakApology } from '../../../src/engine/draft-check/find-weak-apology';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { WEAK, WHOLE } from './apology-cases';
import { DRAFT_WORDS, draftOf, linesOf } from './draft-words';
import { CIVIL } from './sting-cases';

const found = (text: string, language: Language) =>
  findWeakApology(draftOf(text, language, 'complaint'), DRAFT_WORDS[language].apologies);

const rows = (tables: Readonly<Record<Language, string>>) =>
  LANGUAGES.flatMap((language) => linesOf(tables[language]).map((line) => [language, line] as const));

describe('findWeakApology', () => {
  it.each(rows(WEAK))('finds what takes an apology back (%s): %s', (language, line) => {
    expect(found(line, language)).not.toEqual([]);
  });

  it.each([...rows(WHOLE), ...rows(CIVIL)])('lets a whole one be (%s): %s', (language, line) => {
    expect(found(line, language)).toEqual([]);
  });

  it.each(LANGUAGES)('finds nothing in our own letters (%s)', async (language) => {
    const { letters } = await loadLetters[language]();
    const weak = lettersByKnown(letters).flatMap(([letter, known]) =>
      found(writtenLetter(letter, known).text ?? '', language).map(({ text }) => [letter.id, text]),
    );
    expect(weak).toEqual([]);
  });

  it('shows the words and the rule', () => {
    expect(found('Dear Ann, mistakes were made.', 'en')).toEqual([
      { kind: 'weak_apology', text: 'mistakes were made', start: 10, end: 28, rule: 'weak_apology:passive' },
    ]);
  });

  it('never throws, and points at the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...LANGUAGES.flatMap((l) => linesOf(WEAK[l]))),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        for (const problem of found(text, language)) expect(text.slice(problem.start, problem.end)).toBe(problem.text);
      }),
    );
  });
});
