import fc from 'fast-check';
import { LANGUAGES, loadLetters } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findStings } from '../../../src/engine/draft-check/find-stings';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { DRAFT_WORDS, draftOf, linesOf } from './draft-words';
import { CIVIL, STINGS } from './sting-cases';

const found = (text: string, language: Language, situation?: 'complaint' | 'thanks') =>
  findStings(draftOf(text, language, situation), DRAFT_WORDS[language].stings, DRAFT_WORDS[language].pack);

const rows = (tables: Readonly<Record<Language, string>>) =>
  LANGUAGES.flatMap((language) => linesOf(tables[language]).map((line) => [language, line] as const));

describe('findStings', () => {
  it.each(rows(STINGS))('feels the sting (%s): %s', (language, line) => {
    expect(found(line, language)).not.toEqual([]);
  });

  it.each(rows(CIVIL))('lets a civil sentence be (%s): %s', (language, line) => {
    expect(found(line, language)).toEqual([]);
  });

  it.each(LANGUAGES)('finds nothing in our own letters (%s)', async (language) => {
    const { letters } = await loadLetters[language]();
    const stung = lettersByKnown(letters).flatMap(([letter, known]) => {
      return found(writtenLetter(letter, known).text ?? '', language, 'complaint').map(({ text }) => [letter.id, text]);
    });
    expect(stung).toEqual([]);
  });

  it('shows the words and the rule', () => {
    expect(found('Hello Ann, calm down. The box left.', 'en')).toEqual([
      { kind: 'hostile_tone', text: 'calm down', start: 11, end: 20, rule: 'hostile_tone:calm' },
    ]);
  });

  it('offers a real apology for a mock one', () => {
    const [problem] = found("I'm sorry you feel that way.", 'en');
    expect(problem).toMatchObject({ text: 'sorry you feel that way', fix: 'sorry for the trouble this has given you' });
  });

  it.each([
    ['You are an idiot.', 1],
    ['Somebody called my colleague an idiot, and we are sorry to hear it.', 0],
    ['WE DID NOT LOSE YOUR PARCEL, YOU DID!', 1],
    ['We do not refund this!!', 1],
    ['Thank you!!', 0],
  ])('weighs insults and loudness: %s', (text, count) => {
    expect(found(text, 'en', 'complaint')).toHaveLength(count);
  });

  it('does not mind loud thanks', () => {
    expect(found('We could not be happier!!!', 'en', 'thanks')).toEqual([]);
  });

  it('never throws, and points at the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...LANGUAGES.flatMap((l) => linesOf(STINGS[l]))),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { text: words, start, end } of found(text, language)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
