import fc from 'fast-check';
import { createPromiseFinder } from '../../../src/engine/draft-check/find-promises';
import type { DraftPromise } from '../../../src/engine/draft-check/draft';
import type { Language } from '../../../src/engine/languages/language';
import { promises as bg } from '../../../src/engine/languages/bg/draft-check/promises';
import { promises as en } from '../../../src/engine/languages/en/draft-check/promises';
import { promises as ru } from '../../../src/engine/languages/ru/draft-check/promises';
import { promises as uk } from '../../../src/engine/languages/uk/draft-check/promises';
import { NOT_PROMISED, PROMISED } from './promise-cases';

const FINDERS = {
  en: createPromiseFinder(en),
  bg: createPromiseFinder(bg),
  ru: createPromiseFinder(ru),
  uk: createPromiseFinder(uk),
};
const LANGUAGES: readonly Language[] = ['en', 'bg', 'ru', 'uk'];
/** A Tuesday, eleven in the morning in Sofia. */
const NOW = Date.UTC(2026, 2, 10, 9);
const OFFICE = [1, 2, 3, 4, 5];

function find(
  language: Language,
  text: string,
  { sentAt = NOW, utcOffsetMinutes = 120, workDays = OFFICE, holidays = [] as readonly string[] } = {},
): readonly DraftPromise[] {
  return FINDERS[language]({ text, language, sentAt, utcOffsetMinutes, workDays, holidays });
}

function day({ dueAt }: DraftPromise, utcOffsetMinutes = 120): string {
  return new Date(dueAt + utcOffsetMinutes * 60_000).toISOString().slice(5, 10);
}

const found = (language: Language, text: string): string =>
  find(language, text)
    .map((promise) => `${promise.text} = ${day(promise)}`)
    .join('; ');

describe.each(LANGUAGES)('a promise in %s', (language) => {
  it.each(PROMISED[language])('is found with its day: %s', (text, promise) => {
    expect(found(language, text)).toBe(promise);
  });

  it.each(NOT_PROMISED[language])('is not found in: %s', (text) => {
    expect(found(language, text)).toBe('');
  });
});

describe('the day by which a promise is due', () => {
  it('goes by the agent’s clock', () => {
    const late = { sentAt: Date.UTC(2026, 2, 10, 23) };
    const due = (utcOffsetMinutes: number): string[] =>
      find('en', 'We will call you tomorrow.', { ...late, utcOffsetMinutes }).map((one) => day(one, utcOffsetMinutes));
    expect(due(0)).toEqual(['03-11']);
    expect(due(120)).toEqual(['03-12']);
  });

  it('goes by the days on which the team works', () => {
    const text = 'We will refund you within 3 business days.';
    expect(find('en', text, { workDays: [1, 2] }).map((one) => day(one))).toEqual(['03-23']);
    expect(find('en', text, { workDays: [] }).map((one) => day(one))).toEqual(['03-13']);
  });

  it.each<[Language, string]>([
    ['en', 'We will refund you within 3 business days.'],
    ['bg', 'Ще върнем сумата до 3 работни дни.'],
    ['ru', 'Мы вернём деньги в течение 3 рабочих дней.'],
    ['uk', 'Ми повернемо кошти протягом 3 робочих днів.'],
  ])('goes by the team’s holidays in %s', (language, text) => {
    const on = (...holidays: readonly string[]): string[] => find(language, text, { holidays }).map((one) => day(one));
    expect(on()).toEqual(['03-13']);
    expect(on('2026-03-11')).toEqual(['03-16']);
    expect(on('2026-03-10', '2026-03-14')).toEqual(['03-13']);
  });

  it('is earlier in a week that ends with holidays, and a day that is named all the same', () => {
    const friday = { holidays: ['2026-03-13'] };
    expect(find('en', 'We will call you by the end of the week.', friday).map((one) => day(one))).toEqual(['03-12']);
    const sentAt = Date.UTC(2026, 2, 13, 9);
    expect(
      find('en', 'We will call you by the end of the week.', { ...friday, sentAt }).map((one) => day(one)),
    ).toEqual(['03-13']);
    expect(find('en', 'We will call you by Friday.', friday).map((one) => day(one))).toEqual(['03-13']);
    expect(
      find('en', 'We will refund you within 24 hours.', { holidays: ['2026-03-11'] }).map((one) => day(one)),
    ).toEqual(['03-11']);
  });

  it('is next year’s for a day early in the year that is named at its end', () => {
    const sentAt = Date.UTC(2026, 11, 28, 9);
    const [promise] = find('en', 'We will refund you by 5 January.', { sentAt });
    expect(new Date(promise?.dueAt ?? 0).toISOString().slice(0, 10)).toBe('2027-01-05');
  });

  it('is the last one of a shorter month', () => {
    const sentAt = Date.UTC(2026, 0, 31, 9);
    expect(find('en', 'We will send it in a month.', { sentAt }).map((one) => day(one))).toEqual(['02-28']);
  });
});

describe('the finder of promises', () => {
  it('finds nothing in an empty draft', () => {
    expect(LANGUAGES.flatMap((language) => find(language, ''))).toEqual([]);
  });

  it('never throws, and points at words of the text, on a day that is not over', () => {
    const words = LANGUAGES.flatMap((language) => PROMISED[language].flatMap(([text]) => text.split(' ')));
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...words, '2026-02-31', '99.99.9999', '0', '\n\n', '999999999'), { maxLength: 30 })
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        anything,
        fc.integer({ min: 0, max: 4e12 }),
        (language, text, sentAt) => {
          let last = 0;
          for (const promise of find(language, text, { sentAt })) {
            expect(text.slice(promise.start, promise.end)).toBe(promise.text);
            expect(promise.text).not.toBe('');
            expect(promise.start).toBeGreaterThanOrEqual(last);
            expect(promise.dueAt).toBeGreaterThanOrEqual(sentAt);
            last = promise.end;
          }
        },
      ),
    );
  });
});
