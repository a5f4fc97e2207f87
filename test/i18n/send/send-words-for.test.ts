import { sendWordsFor } from '../../../src/i18n';
import type { Language } from '../../../src/engine';

const LANGUAGES: readonly Language[] = ['en', 'bg', 'ru', 'uk'];
/** What Outlook shows of it. */
const MOST_CHARACTERS = 500;
const said = (language: Language, minutes: number, emails: number) =>
  sendWordsFor(language).stillCooling(minutes, emails);

describe.each(LANGUAGES)('what is said at Send (%s)', (language) => {
  const counts = Array.from({ length: 15 }, (_, i) => i + 1);
  const all = counts.flatMap((minutes) => counts.map((emails) => said(language, minutes, emails)));

  it('fits into Outlook’s dialog, with room for its own words, whatever the settings', () => {
    expect(all.filter((text) => text.length > MOST_CHARACTERS / 2)).toEqual([]);
  });

  it('names both ways out, and that the mail can go now', () => {
    for (const minutes of counts) {
      for (const emails of counts) {
        expect(said(language, minutes, emails).match(/\d+/g)).toEqual([String(minutes), String(emails)]);
      }
    }
  });

  it('is calm and whole: no shouting, no unfilled place, no double spaces', () => {
    const odd = all.filter((text) => /[!]|undefined|NaN|\$\{|\s{2}|^\s|\s$|\.\.|…/.test(text) || !text.endsWith('.'));
    expect(odd).toEqual([]);
  });

  it('keeps to its own letters', () => {
    const own = language === 'en' ? /[^\x20-\x7e]/ : /[A-Za-z]/;
    expect(all.filter((text) => own.test(text.replace(/Take Five/g, '')))).toEqual([]);
  });

  it('is not what another language says', () => {
    const others = LANGUAGES.filter((other) => other !== language);
    expect(others.map((other) => said(other, 4, 3))).not.toContain(said(language, 4, 3));
  });
});

describe('the numbers said at Send', () => {
  it.each<[Language, number, number, string]>([
    ['en', 1, 1, '1 minute or 1 more'],
    ['en', 2, 5, '2 minutes or 5 more'],
    ['en', 11, 21, '11 minutes or 21 more'],
    ['en', 21, 1, '21 minutes or 1 more'],
    ['bg', 1, 1, '1 минута или още 1 имейл.'],
    ['bg', 2, 2, '2 минути или още 2 имейла.'],
    ['bg', 5, 5, '5 минути или още 5 имейла.'],
    ['bg', 11, 21, '11 минути или още 21 имейла.'],
    ['ru', 1, 1, '1 минута или ещё 1 письмо.'],
    ['ru', 2, 2, '2 минуты или ещё 2 письма.'],
    ['ru', 5, 5, '5 минут или ещё 5 писем.'],
    ['ru', 11, 11, '11 минут или ещё 11 писем.'],
    ['ru', 21, 21, '21 минута или ещё 21 письмо.'],
    ['uk', 1, 1, '1 хвилина або ще 1 лист.'],
    ['uk', 2, 2, '2 хвилини або ще 2 листи.'],
    ['uk', 5, 5, '5 хвилин або ще 5 листів.'],
    ['uk', 11, 11, '11 хвилин або ще 11 листів.'],
    ['uk', 21, 21, '21 хвилина або ще 21 лист.'],
  ])('agree in %s with what they count: %d and %d', (language, minutes, emails, words) => {
    expect(said(language, minutes, emails)).toContain(words);
  });
});
