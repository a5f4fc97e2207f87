import { cardFor } from '../../../src/cards';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { cardWordsFor } from '../../../src/i18n';
import { SURROUNDINGS } from '../../cards/sample-surroundings';
import { sampleNames, samplePane } from '../../ui/sample-panes';

const COUNTS = [1, 2, 5, 11, 21, 22];

/** Every text of the words in one language, with the path to it. */
function textsIn(language: Language): readonly (readonly [string, string])[] {
  const words = cardWordsFor(language);
  const { clock, freeAt, asOf, more } = words;
  return [
    ...textsOf(words),
    ['clock', clock('0:05', true)],
    ['asOf', asOf(clock('16:31', false))],
    ...COUNTS.flatMap((count) => [
      ['freeAt', freeAt(clock('16:35', false), count)] as const,
      ['freeAt', freeAt(clock('0:05', true), count)] as const,
      ['more', more(count)] as const,
    ]),
  ];
}

function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path === '' ? key : `${path}.${key}`));
}

const spaced = (text: string) => text.replace(/\u00a0/g, ' ');
const CYRILLIC = ['bg', 'ru', 'uk'] as const;

describe.each(LANGUAGES)('the words of cards in %s', (language) => {
  const texts = textsIn(language);

  it('leave nothing empty, raise no voice and hold no stray space', () => {
    expect(texts.filter(([, text]) => /^$|!|\.\.|\s{2}|^\s|\s$|["']/.test(text))).toEqual([]);
  });

  it('fit on the buttons', () => {
    const { checkAgain, search, replyWith, show, save, add, earlier, edit, permission, letGmailSign } =
      cardWordsFor(language);
    const buttons = [checkAgain, search, replyWith, show, save, add, earlier, edit, permission.button, letGmailSign];
    expect(buttons.filter((button) => button.length > 28)).toEqual([]);
  });

  it('say nothing of Outlook on any card', () => {
    for (const name of sampleNames()) {
      const card = JSON.stringify(cardFor(samplePane(name, language), { ...SURROUNDINGS, language }));
      expect([name, card.includes('Outlook')]).toEqual([name, false]);
    }
  });
});

describe.each(CYRILLIC)('the words of cards in %s', (language) => {
  const texts = textsIn(language);

  it('keep Latin letters for names of products only', () => {
    expect(texts.filter(([, text]) => /[a-z]/i.test(text.replace(/Gmail|Google|Take Five/g, '')))).toEqual([]);
  });

  it('leave no one-letter word behind at the end of a line', () => {
    const short = { bg: /[\s(„][всоиукаѝея] /i, ru: /[\s(«][вскоуия] /i, uk: /[\s(«][взсуоійяє] /i }[language];
    expect(texts.filter(([, text]) => text.length > 28 && short.test(text))).toEqual([]);
  });

  it('address the agent with a capital', () => {
    const low = {
      bg: /(^|[^а-я])(вие|вас|ви|ваш[а-я]*)([^а-я]|$)/,
      ru: /(^|[^а-яё])(вы|вас|вам|ваш[а-я]*)([^а-яё]|$)/,
      uk: /(^|[^а-яіїєґ])(ви|вас|вам|ваш[а-яіїєґ]*)([^а-яіїєґ]|$)/,
    }[language];
    expect(texts.filter(([, text]) => low.test(text))).toEqual([]);
  });
});

describe('how long a pause lasts', () => {
  it('is said with the plurals of each language', () => {
    const said = (language: Language, count: number) =>
      spaced(cardWordsFor(language).freeAt(cardWordsFor(language).clock('16:35', false), count));
    expect(said('en', 1)).toBe('Free at 16:35, or after 1 more reply.');
    expect(said('en', 3)).toBe('Free at 16:35, or after 3 more replies.');
    expect(said('bg', 1)).toBe('Пауза до 16:35 ч. или докато изпратите още 1 отговор.');
    expect(said('bg', 3)).toBe('Пауза до 16:35 ч. или докато изпратите още 3 отговора.');
    expect(said('ru', 1)).toBe('Пауза до 16:35 или пока не отправите ещё 1 ответ.');
    expect(said('ru', 3)).toBe('Пауза до 16:35 или пока не отправите ещё 3 ответа.');
    expect(said('ru', 5)).toBe('Пауза до 16:35 или пока не отправите ещё 5 ответов.');
    expect(said('uk', 1)).toBe('Пауза до 16:35 або доки не надішлете ще 1 відповідь.');
    expect(said('uk', 3)).toBe('Пауза до 16:35 або доки не надішлете ще 3 відповіді.');
    expect(said('uk', 5)).toBe('Пауза до 16:35 або доки не надішлете ще 5 відповідей.');
  });
});
