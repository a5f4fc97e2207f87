import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Draft, Language, PolicyText } from '../../../src/engine';
import { findStalePolicies } from '../../../src/engine/draft-check/find-stale-policies';
import { aDraft } from './a-draft';

const DAY = 86_400_000;
const SENT = aDraft('', 'en').sentAt;
const found = (text: string, policies?: readonly PolicyText[], language: Language = 'en') => {
  const draft: Draft = aDraft(text, language, policies && { policies });
  return findStalePolicies(draft);
};

const POLICIES: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'You can return opened goods within 30 days.',
    'Dear Ann, you can return\nopened  goods within 30 days. Regards',
  ],
  bg: ['Можете да върнете стоката до 30 дни.', 'Здравейте, можете да върнете стоката\u00a0до 30 дни, ако е нова.'],
  ru: ['Вернуть товар можно в течение 30 дней', 'Анна, ВЕРНУТЬ товар можно в течение 30 дней.'],
  uk: ['Повернути товар з об’єктами можна за 30 днів', "Ганно, повернути товар з об'єктами можна за 30 днів!"],
};

describe('findStalePolicies', () => {
  it.each(LANGUAGES)('finds a wording after the day until which it held (%s)', (language) => {
    const [words, text] = POLICIES[language];
    const [problem, ...others] = found(text, [{ words, until: SENT - DAY }], language);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'stale_policy', rule: 'stale_policy:0' });
    expect(text.slice(problem?.start, problem?.end)).toBe(problem?.text);
    expect(problem?.text).toMatch(/30/);
  });

  it.each(LANGUAGES)('lets it stand until then (%s)', (language) => {
    const [words, text] = POLICIES[language];
    expect(found(text, [{ words, until: SENT }], language)).toEqual([]);
    expect(found(text, [{ words, until: SENT + DAY }], language)).toEqual([]);
    expect(found(text, [{ words, until: NaN }], language)).toEqual([]);
    expect(found(text, undefined, language)).toEqual([]);
  });

  it('finds whole words only, and nothing that says too little', () => {
    const until = SENT - DAY;
    expect(found('We are open at 9. We reopen at nine.', [{ words: 'open at nine', until }])).toEqual([]);
    expect(found('We reopen, and open at nine.', [{ words: 'open at nine', until }])).toHaveLength(1);
    expect(found('It takes 30 days.', [{ words: '30 days', until }])).toEqual([]);
    expect(found('   ', [{ words: '   ', until }])).toEqual([]);
  });

  it('says which of the wordings it is, in the order of the text', () => {
    const until = SENT - 1;
    const policies = [
      { words: 'delivery is free above 50 euros', until },
      { words: 'still true today', until: SENT },
      { words: 'Refunds take ten days', until },
    ];
    const text = 'Refunds take ten days. It is still true today that delivery is free above 50 euros.';
    expect(found(text, policies).map(({ rule }) => rule)).toEqual(['stale_policy:2', 'stale_policy:0']);
  });

  it('sees through invisible marks', () => {
    const until = SENT - 1;
    const [problem] = found('Re\u00adfunds take\u200b ten days.', [{ words: 'refunds take ten days', until }]);
    expect(problem).toMatchObject({ start: 0, text: 'Re\u00adfunds take\u200b ten days' });
  });

  it('never throws, and points into the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('İ', 'ß', 'open at nine', '  \n', '\u00ad'));
    const words = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(words, fc.array(fc.record({ words, until: fc.double() }), { maxLength: 4 }), (text, policies) => {
        for (const { start, end, text: said } of found(text, policies)) {
          expect(text.slice(start, end)).toBe(said);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('finds any wording in itself once it is old', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zа-я]{3,9}( [a-zа-я]{3,9}){2,9}$/), (words) => {
        expect(found(`${words.toUpperCase()}.`, [{ words, until: SENT - 1 }])).toHaveLength(1);
      }),
    );
  });
});
