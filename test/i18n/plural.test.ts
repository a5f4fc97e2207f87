import { plural } from '../../src/i18n';

const LANGUAGES = ['en', 'bg', 'ru', 'uk'] as const;
const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };

describe('plural', () => {
  it.each([
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['bg', 1, 'one'],
    ['bg', 21, 'other'],
    ['ru', 1, 'one'],
    ['ru', 2, 'few'],
    ['ru', 5, 'many'],
    ['ru', 11, 'many'],
    ['ru', 21, 'one'],
    ['ru', 22, 'few'],
    ['uk', 1, 'one'],
    ['uk', 4, 'few'],
    ['uk', 12, 'many'],
    ['uk', 101, 'one'],
  ] as const)('in %s gives %d its form', (language, count, form) => {
    expect(plural(language, count, forms)).toBe(form);
  });

  it.each(LANGUAGES)('says in %s what Unicode says, for every number that can come up', (language) => {
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: 1_001 }, (_, count) => count);
    const wrong = counts.filter((count) => plural(language, count, forms) !== rules.select(count));
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('falls back in %s on the form for all others', (language) => {
    for (let count = 0; count <= 30; count++) {
      const one = new Intl.PluralRules(language).select(count) === 'one';
      expect(plural(language, count, { one: 'one', other: 'other' })).toBe(one ? 'one' : 'other');
    }
  });
});
