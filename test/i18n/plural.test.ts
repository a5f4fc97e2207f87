import { plural } from '../../src/i18n';

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
});
