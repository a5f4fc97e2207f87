import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findPressure } from '../../../src/engine/draft-check/find-pressure';
import { pressure as bg } from '../../../src/engine/languages/bg/draft-check/pressure';
import { pressure as en } from '../../../src/engine/languages/en/draft-check/pressure';
import { pressure as ru } from '../../../src/engine/languages/ru/draft-check/pressure';
import { pressure as uk } from '../../../src/engine/languages/uk/draft-check/pressure';
import { aDraft } from './a-draft';
import { linesOf } from './draft-words';
import { CALM, PRESSURE } from './pressure-cases';
import { CIVIL } from './sting-cases';

const WORDS = { en, bg, ru, uk };
const found = (text: string, language: Language) => findPressure(aDraft(text, language), WORDS[language]);
const rows = (tables: Readonly<Record<Language, string>>) =>
  LANGUAGES.flatMap((language) => linesOf(tables[language]).map((line) => [language, line] as const));

describe('findPressure', () => {
  it.each(rows(PRESSURE))('hears the pressure (%s): %s', (language, line) => {
    expect(found(line, language).map(({ kind }) => kind)).toContain('pressure');
  });

  it.each(rows(CALM))('hears none in a calm sentence (%s): %s', (language, line) => {
    expect(found(line, language)).toEqual([]);
  });

  it.each(rows(CIVIL))('hears none in a civil sentence (%s): %s', (language, line) => {
    expect(found(line, language)).toEqual([]);
  });

  it('shows the words and the rule, and mends nothing itself', () => {
    expect(found('Hello Ann, you failed to attach it.', 'en')).toEqual([
      { kind: 'pressure', text: 'you failed to', start: 11, end: 24, rule: 'pressure:undone' },
    ]);
  });

  it('shows an ultimatum from what is asked to what follows, in either order', () => {
    const words = (text: string) => found(text, 'en').map(({ text: said, rule }) => [said, rule]);
    expect(words('If you do not reply by noon, we will close your case today.')).toEqual([
      ['If you do not reply by noon, we will close your case today', 'pressure:ultimatum'],
    ]);
    expect(words('We close your case if you do not reply.')).toEqual([
      ['close your case if you do not reply', 'pressure:ultimatum'],
    ]);
    expect(words('If you do not reply, fine. We close your case.')).toEqual([]);
  });

  it('leaves what somebody else said in quotation marks', () => {
    expect(found('The courier wrote: “You failed to open the door.” I am sorry.', 'en')).toEqual([]);
  });

  it('never throws, and points at the text in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...rows(PRESSURE).map(([, line]) => line), 'if you do not reply', 'or', '\n\n', ';'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        let behind = 0;
        for (const { text: said, start, end } of found(text, language)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
          behind = end;
        }
      }),
    );
  });
});
