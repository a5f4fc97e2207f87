import type { Language } from '../../src/engine';
import { dayList } from '../../src/i18n';

const said = (days: readonly string[], language: Language = 'en') =>
  dayList(days, '2026-03-20', language).replace(/\u00a0/g, ' ');

describe('dayList', () => {
  it.each<[Language, string, string, string]>([
    ['en', '2, 5 and 9 March', '28 February and 2 March', '28 December 2025, 2 and 9 January'],
    ['bg', '2, 5 и 9 март', '28 февруари и 2 март', '28 декември 2025 г., 2 и 9 януари'],
    ['ru', '2, 5 и 9 марта', '28 февраля и 2 марта', '28 декабря 2025 г., 2 и 9 января'],
    ['uk', '2, 5 і 9 березня', '28 лютого і 2 березня', '28 грудня 2025 р., 2 і 9 січня'],
  ])('names each month once in %s, and a year that is another one', (language, month, two, years) => {
    expect(said(['2026-03-02', '2026-03-05', '2026-03-09'], language)).toBe(month);
    expect(said(['2026-02-28', '2026-03-02'], language)).toBe(two);
    expect(said(['2025-12-28', '2026-01-02', '2026-01-09'], language)).toBe(years);
  });

  it('breaks a line between months only', () => {
    expect(dayList(['2026-02-27', '2026-02-28', '2026-03-02', '2026-03-09'], '2026-03-20', 'en').split(' ')).toEqual([
      '27,\u00a028\u00a0February,',
      '2\u00a0and\u00a09\u00a0March',
    ]);
  });

  it.each<[Language, string, string]>([
    ['en', '9 March, yesterday and today', 'yesterday'],
    ['bg', '9 март, вчера и днес', 'вчера'],
    ['ru', '9 марта, вчера и сегодня', 'вчера'],
    ['uk', '9 березня, учора і сьогодні', 'учора'],
  ])('says today and yesterday in %s', (language, all, yesterday) => {
    expect(said(['2026-03-09', '2026-03-19', '2026-03-20'], language)).toBe(all);
    expect(said(['2026-03-19'], language)).toBe(yesterday);
    expect(said(['2026-03-18'])).toBe('18 March');
  });

  it('says nothing of no days', () => {
    expect(said([])).toBe('');
  });
});
