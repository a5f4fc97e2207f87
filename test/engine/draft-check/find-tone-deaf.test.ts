import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { BoardEntry, DraftProblem, Language } from '../../../src/engine';
import { findToneDeaf } from '../../../src/engine/draft-check/find-tone-deaf';
import { toneDeaf as bg } from '../../../src/engine/languages/bg/draft-check/tone-deaf';
import { toneDeaf as en } from '../../../src/engine/languages/en/draft-check/tone-deaf';
import { toneDeaf as ru } from '../../../src/engine/languages/ru/draft-check/tone-deaf';
import { toneDeaf as uk } from '../../../src/engine/languages/uk/draft-check/tone-deaf';
import { anEntry } from '../board/an-entry';
import { aDraft } from './a-draft';
import { rowsByLanguage } from './rows-by-language';
import { CHEER, INVITATIONS, NO_CHEER, NO_INVITATIONS } from './tone-deaf-cases';

const words = { en, bg, ru, uk };
const find = (language: Language, text: string, ...board: readonly BoardEntry[]): readonly DraftProblem[] =>
  findToneDeaf(aDraft(text, language, { board }), words[language]);

const TRAGEDY = anEntry({ kind: 'tragedy' });
const INCIDENT = anEntry({ openInvitations: true });
const avoiding = (...avoid: readonly string[]): BoardEntry => anEntry({ avoid });

describe('cheer', () => {
  it.each(rowsByLanguage(CHEER))('is out of tune in %s while there is a tragedy: %s', (language, text, said) => {
    const [first] = find(language, text, TRAGEDY);
    expect(first).toMatchObject({ kind: 'tone_deaf', rule: 'tone_deaf:cheer', text: said, start: text.indexOf(said) });
  });

  it.each(rowsByLanguage(NO_CHEER))('is not heard in %s in: %s', (language, text) => {
    expect(find(language, text, TRAGEDY)).toEqual([]);
  });

  it('is fine while there is only an outage', () => {
    for (const [language, text] of rowsByLanguage(CHEER)) expect(find(language, text, anEntry())).toEqual([]);
  });

  it('leaves a sound sentence where only its picture goes', () => {
    expect(find('en', 'Your order has left 🎉', TRAGEDY).map(({ fix }) => fix)).toEqual(['']);
    expect(find('en', 'Good news.', TRAGEDY).map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe('an open invitation', () => {
  it.each(rowsByLanguage(INVITATIONS))('is found in %s in incident mode: %s', (language, sentence, said) => {
    const text = `${{ en: 'The part is here.', bg: 'Частта е тук.', ru: 'Деталь здесь.', uk: 'Деталь тут.' }[language]} ${sentence}`;
    const found = find(language, text, INCIDENT);
    expect(found.map(({ kind, rule }) => [kind, rule])).toEqual([['tone_deaf', 'tone_deaf:invitation']]);
    const [one] = found;
    if (said === '=') expect([one?.text, one?.fix]).toEqual([sentence, '']);
    else expect([one?.text.toLowerCase(), one?.fix]).toEqual([said.toLowerCase(), undefined]);
    expect(text.slice(one?.start, one?.end)).toBe(one?.text);
  });

  it.each(rowsByLanguage(NO_INVITATIONS))('is not seen in %s in: %s', (language, text) => {
    expect(find(language, text, INCIDENT)).toEqual([]);
  });

  it('is welcome otherwise', () => {
    for (const [language, text] of rowsByLanguage(INVITATIONS)) expect(find(language, text, anEntry())).toEqual([]);
  });
});

describe('a word to avoid', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'celebrat*', 'We celebrated the launch.', 'celebrated'],
    ['en', 'price', 'The Price is up.', 'Price'],
    ['en', 'Happy Friday', 'happy friday, Ann!', 'happy friday'],
    ['en', '24/7', 'We are open 24/7 again.', '24/7'],
    ['en', 'COVID-19', 'Because of Covid-19 we are closed.', 'Covid-19'],
    ['en', '5G', 'The 5G masts are down.', '5G'],
    ['en', 'don’t panic', "Please don't panic.", "don't panic"],
    ['bg', 'поздрав*', 'Поздравяваме Ви.\n\nПоздрави,\nМария', 'Поздравяваме'],
    ['bg', 'празник*', 'За празника сме отворени.', 'празника'],
    ['ru', 'ещё раз', 'Еще раз спасибо.', 'Еще раз'],
    ['ru', 'празднич*', 'Праздничная скидка ждёт.', 'Праздничная'],
    ['uk', 'святков*', 'Святкові знижки тривають.', 'Святкові'],
    ['uk', "зв'яз*", 'Зв’язок відновлено.', 'Зв’язок'],
  ])('is found in %s: %s', (language, avoid, text, said) => {
    expect(find(language, text, avoiding(avoid)).map((one) => [one.rule, one.text, one.fix])).toEqual([
      ['tone_deaf:avoid', said, undefined],
    ]);
  });

  it.each<[Language, string, string]>([
    ['en', 'price', 'A priceless vase, at all prices.'],
    ['en', 'Happy Friday', 'We are happy. Friday is fine.'],
    ['en', '24/7', 'Order 247 came on 24 July.'],
    ['en', 'a*', 'An apple.'],
    ['en', '*', 'Anything at all.'],
    ['en', '...', 'Well... no.'],
    ['bg', 'празник', 'Празнична отстъпка.'],
    ['bg', 'поздрав*', 'Пратката тръгна.\n\nПоздрави,\nМария Петрова\nNorthwind'],
    ['ru', 'праздник', 'В праздники закрыто.'],
    ['uk', 'свято', 'Свята минули.'],
  ])('is not seen in %s where it is another one: %s', (language, avoid, text) => {
    expect(find(language, text, avoiding(avoid))).toEqual([]);
  });

  it('is found once where two entries avoid it, and in the order of the text', () => {
    const found = find('en', 'A new price. Happy Friday!', avoiding('happy friday', 'price'), avoiding('price*'));
    expect(found.map(({ text }) => text)).toEqual(['price', 'Happy Friday']);
  });
});

const LINE = {
  en: 'We know about the outage and expect payments to work again tonight.',
  bg: 'Знаем за аварията и очакваме плащанията да тръгнат отново тази вечер.',
  ru: 'Мы знаем об аварии и ждём, что платежи снова заработают сегодня вечером.',
  uk: 'Ми знаємо про аварію й очікуємо, що платежі знову запрацюють сьогодні ввечері.',
};
const LETTER = {
  en: 'Dear Ann,\n\nyour order is on its way.',
  bg: 'Здравейте, Ана,\n\nпоръчката Ви пътува.',
  ru: 'Здравствуйте, Анна!\n\nВаш заказ в пути.',
  uk: 'Вітаю, Анно!\n\nВаше замовлення в дорозі.',
};

describe('a line of the board', () => {
  it.each(LANGUAGES)('is missed in %s, and is its own fix', (language) => {
    expect(find(language, LETTER[language], anEntry({ line: ` ${LINE[language]}\n` }))).toEqual([
      { kind: 'tone_deaf', text: '', start: 0, end: 0, rule: 'tone_deaf:line', fix: LINE[language] },
    ]);
  });

  it.each(LANGUAGES)('is there in %s in other spacing, capitals and with a word changed', (language) => {
    const said = LINE[language].toUpperCase().replace(/ /g, '\n');
    expect(find(language, `${LETTER[language]} ${said}`, anEntry({ line: LINE[language] }))).toEqual([]);
    const changed = LINE[language].replace(/ \S+$/, ' soon.');
    expect(find(language, `${LETTER[language]} ${changed}`, anEntry({ line: LINE[language] }))).toEqual([]);
  });

  it('is not asked for in another language than its own', () => {
    for (const language of LANGUAGES)
      for (const other of LANGUAGES.filter((one) => one !== language))
        expect(find(other, LETTER[other], anEntry({ line: LINE[language] }))).toEqual([]);
    expect(find('en', LETTER.en, anEntry({ line: 'Знаем.' }))).toEqual([]);
    expect(find('bg', LETTER.bg, anEntry({ line: 'Знаем.' }))).toHaveLength(1);
  });

  it('is asked for once where two entries have it', () => {
    expect(find('en', LETTER.en, anEntry({ line: LINE.en }), anEntry({ line: LINE.en }))).toHaveLength(1);
  });
});

describe('the board', () => {
  const EVERYTHING = { kind: 'tragedy', avoid: ['order'], line: LINE.en, openInvitations: true } as const;
  const TEXT = 'Good news, your order is here. If you have any questions, just ask.';

  it('finds all that is out of tune', () => {
    expect(find('en', TEXT, anEntry(EVERYTHING)).map(({ rule }) => rule.slice(10))).toEqual([
      'line',
      'cheer',
      'avoid',
      'invitation',
    ]);
  });

  it('finds nothing by an entry that is over when the draft goes, or not begun', () => {
    expect(find('en', TEXT, anEntry({ ...EVERYTHING, until: '2026-03-09' }))).toEqual([]);
    expect(find('en', TEXT, anEntry({ ...EVERYTHING, from: '2026-03-11' }))).toEqual([]);
  });

  it('finds nothing in an empty draft, or without a board', () => {
    expect(find('en', ' \n', anEntry(EVERYTHING))).toEqual([]);
    expect(findToneDeaf(aDraft(TEXT, 'en'), en)).toEqual([]);
  });

  it('never throws, and points at the text in order, whatever stands in either', () => {
    const piece = fc.oneof(
      fc.constantFrom(...rowsByLanguage(CHEER), ...rowsByLanguage(INVITATIONS)).map(([, text]) => text),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '!', '🎉', 'поздрав*', '*', '24/7', 'a@b.c', '\ud83c'),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), text, fc.array(piece), piece, (language, draft, avoid, line) => {
        let behind = 0;
        for (const one of find(language, draft, anEntry({ ...EVERYTHING, avoid, line }))) {
          expect(one.start).toBeGreaterThanOrEqual(behind);
          expect(draft.slice(one.start, one.end)).toBe(one.text);
          if (one.text === '') expect(one.fix).toBe(line.trim());
          behind = one.end;
        }
      }),
    );
  });
});
