import fc from 'fast-check';
import { createDraftCheck, LANGUAGES, loadDraftWords, loadNames, loadPack } from '../../../src/engine';
import type { Draft, DraftProblem, Language, Person } from '../../../src/engine';
import { findOtherPeople } from '../../../src/engine/draft-check/find-other-people';
import { names as bg } from '../../../src/engine/languages/bg/names';
import { names as en } from '../../../src/engine/languages/en/names';
import { names as ru } from '../../../src/engine/languages/ru/names';
import { names as uk } from '../../../src/engine/languages/uk/names';
import { nameBook } from '../../../src/engine/mail/sender/name-book';
import { aDraft } from './a-draft';
import { aReading } from './a-reading';
import { rowsByLanguage } from './rows-by-language';

const BOOK = nameBook([en, bg, ru, uk]);
const person = (name: string, address = 'other@example.com'): Person => ({ name, address });
const CUSTOMER = person('Ann Lee', 'ann@example.org');

function find(
  language: Language,
  text: string,
  others: readonly Person[],
  more: Partial<Draft> = {},
): readonly DraftProblem[] {
  return findOtherPeople(aDraft(text, language, { customer: CUSTOMER, others, ...more }), BOOK);
}

/** A draft, the other customer's display name, and what is found. */
const NAMED: Readonly<Record<Language, string>> = {
  en: `
    The parcel of Mary Smith came back as well. | Mary Smith | Mary Smith
    We asked Smith Mary about it. | Mary Smith | Smith Mary
    Mary Ann Smith has the same question. | Mary Smith | Mary Ann Smith
    This is Peter Brown's invoice. | BROWN, Peter | Peter Brown's
    Dr Mary Smith wrote today. | Dr. Mary Smith | Mary Smith
    We wrote to Ivan Petrov too. | Иван Петров | Ivan Petrov
    PETER BROWN has it. | Peter Brown | PETER BROWN
  `,
  bg: `
    Пратката на Мария Илиева също се върна. | Мария Илиева | Мария Илиева
    Писахме и на Иван Петров. | Иван Петров | Иван Петров
    Говорихме с Петров Иван. | Иван Петров | Петров Иван
    Мария Иванова Илиева пита същото. | Мария Илиева | Мария Иванова Илиева
    Фактурата на Иван Петров е тук. | Ivan Petrov | Иван Петров
    Д-р Георги Стоянов писа днес. | д-р Георги Стоянов | Георги Стоянов
  `,
  ru: `
    Посылка Марии Ильиной тоже вернулась. | Мария Ильина | Марии Ильиной
    Мы написали Ивану Петрову. | Иван Петров | Ивану Петрову
    Это счёт Петрова Ивана. | Иван Петров | Петрова Ивана
    Спросили у Ивана Сергеевича Петрова. | Петров Иван Сергеевич | Ивана Сергеевича Петрова
    Посылка у Ольги Кузнецовой. | Olga Kuznetsova | Ольги Кузнецовой
    Говорили с Алексеем Смирновым. | Алексей Смирнов | Алексеем Смирновым
  `,
  uk: `
    Посилка Марії Шевченко теж повернулася. | Марія Шевченко | Марії Шевченко
    Ми написали Іванові Петренку. | Іван Петренко | Іванові Петренку
    Це рахунок Коваленко Олени. | Олена Коваленко | Коваленко Олени
    Запитали в Івана Сергійовича Петренка. | Петренко Іван Сергійович | Івана Сергійовича Петренка
    Посилка в Тараса Мельника. | Taras Melnyk | Тараса Мельника
    Говорили з Тарасом Мельником. | Тарас Мельник | Тарасом Мельником
  `,
};

const NOT_NAMED: Readonly<Record<Language, string>> = {
  en: `
    Mary will call you. | Mary Smith
    The Smith family has it. | Mary Smith
    mary smith is a rose. | Mary Smith
    Mary, Smith Street is closed. | Mary Smith
    We thank Mary. Smith is a depot. | Mary Smith
    Mary Smithson has it. | Mary Brown
    The Golden Gate bridge. | Golden Gate
    Northwind Support answers. | Northwind Support
    Peter Brownlee sent it. | Mary Brown
    It is fine, Mary Smith. | mary@example.com
  `,
  bg: `
    Мария ще Ви се обади. | Мария Илиева
    Улица „Илиева“ е затворена. | Мария Илиева
    Иван и Петров са улици. | Иван Петров
    Петров Иван е друг. | Петър Иванов
    Отдел Рекламации пише. | Отдел Рекламации
  `,
  ru: `
    Мария Вам позвонит. | Мария Ильина
    Улица Ильина закрыта. | Мария Ильина
    Иван, Петров уже едет. | Иван Петров
    Отдел Доставки ответит. | Отдел Доставки
    Мария Ильинская пишет. | Марина Петрова
  `,
  uk: `
    Марія Вам зателефонує. | Марія Шевченко
    Вулиця Шевченка закрита. | Марія Шевченко
    Іван, Петренко вже їде. | Іван Петренко
    Відділ Доставки відповість. | Відділ Доставки
    Марія Коваль пише. | Марина Петренко
  `,
};

describe('another customer', () => {
  it.each(rowsByLanguage(NAMED))('is named in %s: %s', (language, text, name, said) => {
    expect(find(language, text, [person(name)])).toEqual([
      {
        kind: 'confidential',
        rule: 'confidential:person',
        text: said,
        start: text.indexOf(said),
        end: text.indexOf(said) + said.length,
      },
    ]);
  });

  it.each(rowsByLanguage(NOT_NAMED))('is not named in %s: %s', (language, text, name) => {
    expect(find(language, text, [person(name)])).toEqual([]);
  });

  it.each([
    ['Write to Mary.Smith@Example.com, please.', 'Mary.Smith@Example.com'],
    ['Пишете на <mary.smith@example.com>.', 'mary.smith@example.com'],
    ['mary.smith@example.com.', 'mary.smith@example.com'],
  ])('is told by the address: %s', (text, said) => {
    const found = find('en', text, [person('', 'mary.smith@example.com')]);
    expect(found.map((one) => [one.rule, one.text])).toEqual([['confidential:address', said]]);
  });

  it.each(['xmary.smith@example.com', 'mary.smith@example.com.ua', 'mary.smith at example.com'])(
    'is not told by another address: %s',
    (text) => {
      expect(find('en', text, [person('', 'mary.smith@example.com')])).toEqual([]);
    },
  );

  it('is no department', () => {
    expect(find('en', 'Write to info@courier.example.', [person('', 'info@courier.example')])).toEqual([]);
  });
});

describe('somebody who may be named', () => {
  const MARY = person('Mary Smith', 'mary@example.com');
  const TEXT = 'Mary Smith (mary@example.com) has the parcel.';
  const recipients = { to: [CUSTOMER], cc: [], own: ['care@northwind.example'] };

  it('is the customer, also under another address', () => {
    expect(find('en', TEXT, [MARY], { customer: MARY })).toEqual([]);
    const other = find('en', TEXT, [MARY], { customer: person('SMITH Mary', 'ms@example.org') });
    expect(other.map(({ rule }) => rule)).toEqual(['confidential:address']);
  });

  it('is whoever gets the draft, or had the mail', () => {
    expect(find('en', TEXT, [MARY])).toHaveLength(2);
    expect(find('en', TEXT, [MARY], { recipients })).toHaveLength(2);
    expect(find('en', TEXT, [MARY], { recipients: { ...recipients, cc: [MARY] } })).toEqual([]);
    expect(find('en', TEXT, [MARY], { recipients: { ...recipients, mailWasTo: [MARY] } })).toEqual([]);
  });

  it('is a colleague', () => {
    const colleague = person('Mary Smith', 'mary@northwind.example');
    expect(find('en', 'Mary Smith will call you.', [colleague], { recipients })).toEqual([]);
    expect(find('en', 'Mary Smith will call you.', [colleague])).toHaveLength(1);
  });

  it('is whom the customer named', async () => {
    const mail = await aReading('en', 'My wife Mary Smith wrote from mary@example.com about it.');
    expect(find('en', TEXT, [MARY], { mail })).toEqual([]);
    const silent = await aReading('en', 'My wife Mary wrote about it.');
    expect(find('en', TEXT, [MARY], { mail: silent })).toHaveLength(2);
  });

  it('is the agent who signs', () => {
    expect(find('en', 'Your parcel is here.\n\nKind regards,\nMary Smith\nNorthwind', [MARY])).toEqual([]);
  });
});

describe('other people', () => {
  it('are found in the order of the text, and nobody where nobody is known', () => {
    const others = [person('Mary Smith', 'mary@example.com'), person('Peter Brown', 'peter@example.com')];
    const text = 'Ask peter@example.com, Mary Smith or Peter Brown.';
    expect(find('en', text, others).map((one) => one.text)).toEqual(['peter@example.com', 'Mary Smith', 'Peter Brown']);
    expect(findOtherPeople(aDraft(text, 'en'), BOOK)).toEqual([]);
  });

  it('are told once where the greeting names one', async () => {
    const [words, all, pack] = await Promise.all([loadDraftWords.en(), loadNames.en(), loadPack.en()]);
    const check = createDraftCheck('en', {
      words: { en: words.draftWords },
      names: { en: all.names },
      pack: pack.pack,
    });
    const others = [person('Mary Smith')];
    const kinds = (text: string): readonly string[] | undefined =>
      check?.(aDraft(text, 'en', { customer: CUSTOMER, others })).problems.map(({ kind }) => kind);
    expect(kinds('Dear Mary Smith,\n\nyour parcel is here.')).toEqual(['wrong_name']);
    expect(kinds('Dear Ann,\n\nthe parcel of Mary Smith is here.')).toEqual(['confidential']);
  });

  it('are looked for in any text without a throw', () => {
    const rows = LANGUAGES.flatMap((language) =>
      rowsByLanguage({ en: '', bg: '', ru: '', uk: '', [language]: NAMED[language] }),
    );
    const piece = fc.oneof(fc.constantFrom(...rows.map(([, text]) => text)), fc.string({ unit: 'binary' }));
    const other = fc.oneof(fc.constantFrom(...rows.map(([, , name]) => name)), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.array(other, { maxLength: 6 }), (pieces, all) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const one of find(
          'en',
          text,
          all.map((name) => person(name, name)),
        )) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.text).not.toBe('');
          expect(one.start).toBeGreaterThanOrEqual(last);
          last = one.start;
        }
      }),
    );
  });
});
