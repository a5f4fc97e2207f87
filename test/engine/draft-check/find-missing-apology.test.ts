import fc from 'fast-check';
import { LANGUAGES, loadLetters } from '../../../src/engine';
import type { Language, Situation } from '../../../src/engine';
import { findMissingApology } from '../../../src/engine/draft-check/find-missing-apology';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { WHOLE } from './apology-cases';
import { DRAFT_WORDS, draftOf, linesOf } from './draft-words';
import { CIVIL } from './sting-cases';

const found = (text: string, language: Language, situation?: Situation) =>
  findMissingApology(draftOf(text, language, situation), DRAFT_WORDS[language].apologies);

const rows = (tables: Readonly<Record<Language, string>>) =>
  LANGUAGES.flatMap((language) => linesOf(tables[language]).map((line) => [language, line] as const));

/** Civil sentences in which somebody takes the blame. */
const SORRY =
  /sorry|mistake|did not keep|Съжал|грешка|извин|не го спазихме|не биваше|Не трябваше|прост|ошибка|не сдерж|не должны|Жаль|вибач|помилка|не дотрим|не мали/i;
const PLAIN = rows(CIVIL).filter(([, line]) => !SORRY.test(line) && !/should (never|not) have|deal with/.test(line));

describe('findMissingApology', () => {
  it.each(PLAIN)('misses an apology in an answer to a complaint (%s): %s', (language, line) => {
    const absence = {
      kind: 'missing_apology',
      text: '',
      start: 0,
      end: 0,
      rule: 'missing_apology:complaint',
      fix: DRAFT_WORDS[language].apologies.plain,
    };
    // What is offered in its place is an apology itself.
    expect(found(`${line} ${absence.fix}`, language, 'complaint')).toEqual([]);
    expect(found(line, language, 'complaint')).toEqual([absence]);
    expect(found(line, language, 'repeat_contact')).toEqual([absence]);
  });

  it.each(PLAIN)('misses nothing where nobody complained (%s): %s', (language, line) => {
    for (const situation of ['question', 'thanks', 'praise', 'delivery', 'refund', 'other'] as const) {
      expect(found(line, language, situation)).toEqual([]);
    }
    expect(found(line, language)).toEqual([]);
  });

  it.each(rows(WHOLE))('hears an apology in any form (%s): %s', (language, line) => {
    expect(found(`${line} XYZ.`, language, 'complaint')).toEqual([]);
  });

  it.each(LANGUAGES)('holds of our own letters to complaints that they apologise (%s)', async (language) => {
    const { letters } = await loadLetters[language]();
    const answers = lettersByKnown(letters).filter(([{ blocks }]) => blocks.some(({ role }) => role === 'apologise'));
    expect(answers.length).toBeGreaterThanOrEqual(20);
    for (const [letter, known] of answers) {
      expect([letter.id, found(writtenLetter(letter, known).text ?? '', language, 'complaint')]).toEqual([
        letter.id,
        [],
      ]);
    }
  });

  it.each([
    ['en', 'That was not our fault.'],
    ['bg', 'Вината не е наша. За съжаление не можем да помогнем.'],
    ['ru', 'Это не наша вина. К сожалению, помочь не можем.'],
    ['uk', 'Це не наша провина. На жаль, допомогти не можемо.'],
  ] as const)('takes no denial for an apology (%s): %s', (language, text) => {
    expect(found(text, language, 'complaint')).toHaveLength(1);
  });

  it('misses nothing in an empty draft', () => {
    expect(found(' \n', 'en', 'complaint')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        expect(found(text, language, 'complaint').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
