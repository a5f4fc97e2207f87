import { LANGUAGES } from '../../../src/engine';
import { draftStrings, problemWords } from '../../../src/i18n';

describe.each(LANGUAGES)('what is said of a problem in %s', (language) => {
  const words = draftStrings[language];

  it('goes by the rule where that has words of its own, else by the kind', () => {
    expect(problemWords(words, { kind: 'tone_deaf', rule: 'tone_deaf:cheer' })).toBe(words.rules['tone_deaf:cheer']);
    expect(problemWords(words, { kind: 'tone_deaf', rule: 'tone_deaf:new' })).toBe(words.problems.tone_deaf);
    expect(problemWords(words, { kind: 'cliche', rule: 'toString' })).toBe(words.problems.cliche);
  });

  it('is short, calm and says each thing once', () => {
    const all = [...Object.values(words.problems), ...Object.values(words.rules)];
    for (const { title, why } of all) {
      expect(title.length).toBeLessThanOrEqual(30);
      expect(why.length).toBeLessThanOrEqual(75);
      expect(title + why).not.toMatch(/!/);
      expect(why).toMatch(/\.$/);
    }
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });
});
