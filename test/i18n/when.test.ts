import { when } from '../../src/i18n';
import { stringsFor } from '../strings-for';

/** 2026-11-20, 12:00 in a place two hours ahead of UTC. */
const NOW = Date.UTC(2026, 10, 20, 10);
const HOUR = 3_600_000;
const say = (at: number, language: 'en' | 'bg' | 'ru' | 'uk') =>
  when(at, NOW, 120, language, stringsFor(language)).replace(/\u00a0/g, ' ');

describe('when', () => {
  it.each([
    ['en', '9:12', 'yesterday', '2 November', '9:12 tomorrow'],
    ['bg', '9:12', 'вчера', '2 ноември', '9:12 ч. утре'],
    ['ru', '9:12', 'вчера', '2 ноября', '9:12 завтрашнего дня'],
    ['uk', '9:12', 'учора', '2 листопада', '9:12 завтра'],
  ] as const)('speaks %s: today, yesterday, a day, tomorrow', (language, today, yesterday, day, tomorrow) => {
    const at = Date.UTC(2026, 10, 20, 7, 12);
    const said = [at, at - 24 * HOUR, at - 18 * 24 * HOUR, at + 24 * HOUR].map((moment) => say(moment, language));
    expect(said).toEqual([today, `${yesterday}, ${today}`, `${day}, ${today}`, tomorrow]);
  });

  it('goes by the reader’s day, not by UTC', () => {
    const lateYesterday = Date.UTC(2026, 10, 19, 23, 30);
    expect(say(lateYesterday, 'en')).toBe('1:30');
    expect(when(lateYesterday, NOW, -300, 'en', stringsFor('en'))).toBe('yesterday, 18:30');
  });
});
