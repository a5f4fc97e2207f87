import { LANGUAGES } from '../../../src/engine';
import { DRAFT_PROBLEMS } from '../../../src/engine/draft-check/draft';
import { draftStrings } from '../../../src/i18n';

describe('The words about a draft', () => {
  it.each(LANGUAGES)('name each problem once, briefly and calmly (%s)', (language) => {
    const { problems } = draftStrings[language];
    expect(Object.keys(problems).sort()).toEqual([...DRAFT_PROBLEMS].sort());
    const all = Object.values(problems);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(all.filter(({ title }) => title.length > 28 || /[.!?]$/.test(title))).toEqual([]);
    expect(all.filter(({ why }) => why.length > 72 || !/[^.!?]\.$/.test(why))).toEqual([]);
  });

  it.each(['bg', 'ru', 'uk'] as const)('leave no word of one letter at the end of a line (%s)', (language) => {
    const all = Object.values(draftStrings[language].problems).flatMap(({ title, why }) => [title, why]);
    expect(all.filter((text) => /(^|\s)[авекоуизйєАВЕКОУИЗЙЄ] /.test(text))).toEqual([]);
  });
});
