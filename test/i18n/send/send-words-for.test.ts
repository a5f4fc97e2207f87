import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { sendWordsFor } from '../../../src/i18n';

/** What Outlook shows of a text at Send, in characters. */
const MOST = 500;
const COUNTS = [1, 2, 5, 11, 15, 21, 22];

const said = (language: Language, minutes: number, emails = minutes): string =>
  sendWordsFor(language).stillCooling(minutes, emails);
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
/** What is left of the pause, as it stands between the colon and the full stop. */
const left = (text: string): string | undefined => /: ([^.]*)\./.exec(spaced(text))?.[1];

const everyText = LANGUAGES.flatMap((language) =>
  COUNTS.flatMap((minutes) => COUNTS.map((emails) => [language, said(language, minutes, emails)] as const)),
);

describe('sendWordsFor', () => {
  it.each([
    ['en', 1, '1 minute or 1 more email'],
    ['en', 2, '2 minutes or 2 more emails'],
    ['en', 21, '21 minutes or 21 more emails'],
    ['bg', 1, 'остава 1 минута или 1 друг имейл'],
    ['bg', 2, 'остават 2 минути или 2 други имейла'],
    ['bg', 5, 'остават 5 минути или 5 други имейла'],
    ['bg', 11, 'остават 11 минути или 11 други имейла'],
    ['bg', 21, 'остават 21 минути или 21 други имейла'],
    ['ru', 1, 'ещё 1 минута или 1 другое письмо'],
    ['ru', 2, 'ещё 2 минуты или 2 других письма'],
    ['ru', 5, 'ещё 5 минут или 5 других писем'],
    ['ru', 11, 'ещё 11 минут или 11 других писем'],
    ['ru', 21, 'ещё 21 минута или 21 другое письмо'],
    ['uk', 1, 'ще 1 хвилина або 1 інший лист'],
    ['uk', 2, 'ще 2 хвилини або 2 інші листи'],
    ['uk', 5, 'ще 5 хвилин або 5 інших листів'],
    ['uk', 11, 'ще 11 хвилин або 11 інших листів'],
    ['uk', 21, 'ще 21 хвилина або 21 інший лист'],
  ] as const)('says in %s what is left of a pause of %d', (language, count, text) => {
    expect(left(said(language, count))).toBe(text);
  });

  it.each([
    ['en', '4 minutes or 1 more email'],
    ['bg', 'остават 4 минути или 1 друг имейл'],
    ['ru', 'ещё 4 минуты или 1 другое письмо'],
    ['uk', 'ще 4 хвилини або 1 інший лист'],
  ] as const)('counts minutes and emails apart in %s', (language, text) => {
    expect(left(said(language, 4, 1))).toBe(text);
  });

  it.each([
    ['en', 'You can send your reply now, or come back to it a little later.'],
    ['bg', 'Можете да изпратите отговора сега или да се върнете към него след малко.'],
    ['ru', 'Можно отправить ответ сейчас или вернуться к нему чуть позже.'],
    ['uk', 'Можна надіслати відповідь зараз або повернутися до неї трохи згодом.'],
  ] as const)('leaves the choice to the agent in %s', (language, choice) => {
    expect(said(language, 4, 3).endsWith(`. ${choice}`)).toBe(true);
  });

  it('keeps within what Outlook shows', () => {
    expect(everyText.filter(([, text]) => text.length > MOST)).toEqual([]);
  });

  it('never parts a number from its noun, raises its voice or leaves a stray space', () => {
    expect(everyText.filter(([, text]) => /\d (?!или|або|or)|!|\s{2}|^\s|\s$| [,.:]/.test(text))).toEqual([]);
  });

  it('addresses the agent with a capital in Russian and Ukrainian', () => {
    expect(said('ru', 4, 3)).toContain('Вы отвечаете');
    expect(said('uk', 4, 3)).toContain('Ви відповідаєте');
  });
});
