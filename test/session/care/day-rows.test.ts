import { LANGUAGES } from '../../../src/engine';
import { dayRows } from '../../../src/session/care/day-rows';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { samplePane } from '../../ui/sample-panes';

function rows(name: string, language: (typeof LANGUAGES)[number] = 'en') {
  const pane = samplePane(name, language);
  if (pane.kind !== 'day') throw new Error(pane.kind);
  return dayRows(pane, stringsFor(language), LATER_WORDS[language].day, 120);
}
const words = LATER_WORDS.en.day;

describe('the rows of a day', () => {
  it('hold every number of the page', () => {
    const of = (measure: string) =>
      rows('day').flatMap(([, name, kind, value]) => (name === measure ? [[kind, value]] : []));
    expect(of(words.hotHead)).toEqual([
      ['Tense', 2],
      ['Heated', 1],
      ['Very heated', 1],
    ]);
    expect(of(words.pausesHead)).toEqual([
      [words.table.full, 1],
      [words.table.running, 0],
      [`${words.table.early}: It cannot wait`, 1],
      [words.table.none, 1],
    ]);
    expect(of(words.answersHead).map(([, value]) => value)).toEqual([6, 26, 5, 60]);
    expect(of(words.promisesHead).map(([, value]) => value)).toEqual([1, 1, 3]);
    expect(of(words.causesHead)).toContainEqual([words.otherCause, 1]);
    expect(of(words.savedHead)).toEqual([
      [words.table.contacts, 3],
      [`${words.ways.email}, USD`, 7.5],
      [`${words.ways.phone}, USD`, 18],
      [`${words.ways.social}, USD`, 3],
    ]);
  });

  it('are of today, but for the trend, which has its own days and a gap where nothing was answered', () => {
    const trend = rows('day').filter(([, measure]) => measure === words.trendHead);
    expect(trend).toHaveLength(28);
    expect(trend[0]).toEqual(['2026-11-08', words.trendHead, words.table.answers, 3]);
    expect(trend[3]).toEqual(['2026-11-09', words.trendHead, words.table.median, '']);
    expect(trend[27]?.[0]).toBe('2026-11-21');
    const today = rows('day').filter(([, measure]) => measure !== words.trendHead);
    expect(new Set(today.map(([date]) => date))).toEqual(new Set(['2026-11-21']));
  });

  it.each(LANGUAGES)('are named in %s, each by itself', (language) => {
    const names = rows('day-full', language).map(([date, measure, kind]) => `${date} ${measure} ${kind}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toMatch(/undefined|NaN/);
  });

  it('are there for a day without anything', () => {
    const numbers = rows('day-empty').map(([, , , value]) => value);
    expect(new Set(numbers)).toEqual(new Set([0, '', 60]));
  });
});
