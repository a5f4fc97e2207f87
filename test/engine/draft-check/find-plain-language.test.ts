import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findPlainLanguage } from '../../../src/engine/draft-check/find-plain-language';
import { plain as bg } from '../../../src/engine/languages/bg/draft-check/plain';
import { plain as en } from '../../../src/engine/languages/en/draft-check/plain';
import { plain as ru } from '../../../src/engine/languages/ru/draft-check/plain';
import { plain as uk } from '../../../src/engine/languages/uk/draft-check/plain';
import { aDraft } from './a-draft';
import { linesOf } from './draft-words';
import { rowsByLanguage } from './rows-by-language';

const WORDS = { en, bg, ru, uk };
const found = (text: string, language: Language) => findPlainLanguage(aDraft(text, language), WORDS[language]);
const mended = (text: string, language: Language) =>
  [...found(text, language)]
    .reverse()
    .reduce(
      (done, { start, end, fix }) => (fix === undefined ? done : done.slice(0, start) + fix + done.slice(end)),
      text,
    );

/** A stiff sentence, and how it stands once it is mended. */
const STIFF: Readonly<Record<Language, string>> = {
  en: `
    Pursuant to section 4, the lamp has a warranty. | Under section 4, the lamp has a warranty.
    Kindly be advised that the lamp left today. | Please note that the lamp left today.
    We hereby confirm your order. | We confirm your order.
    I hereby confirm your order. | I confirm your order.
    In the event that the lamp flickers, turn the bulb. | If the lamp flickers, turn the bulb.
    Switch it off prior to cleaning. | Switch it off before cleaning.
    With regard to your question, the answer is yes. | About your question, the answer is yes.
    It is late due to the fact that the road is closed. | It is late because the road is closed.
    At this point in time we have none. | Now we have none.
    Please utilise the blue plug. | Please use the blue plug.
    We shall endeavour to send it today. | We shall try to send it today.
    We are in receipt of your form. | We have your form.
    I will rectify the invoice and expedite the parcel. | I will correct the invoice and speed up the parcel.
    We sent it as per your request. | We sent it as you asked.
    You get a new one in lieu of the old one. | You get a new one instead of the old one.
  `,
  bg: `
    С настоящото Ви уведомяваме, че лампата тръгна. | Съобщаваме Ви, че лампата тръгна.
    С настоящото писмо Ви информирам, че лампата тръгна. | Съобщавам Ви, че лампата тръгна.
    Горепосочената поръчка тръгна днес. | Тази поръчка тръгна днес.
    Платихме гореспоменатите сметки. | Платихме тези сметки.
    Предвид гореизложеното изпращаме нова. | Затова изпращаме нова.
    Свързва се посредством кабел. | Свързва се чрез кабел.
    Към настоящия момент нямаме лампи. | Сега нямаме лампи.
    Ще Ви уведомим своевременно. | Ще Ви уведомим навреме.
    Поради факта, че пътят е затворен, закъснява. | Тъй като пътят е затворен, закъснява.
    Отворихме нов тикет и тикетът е при мен. | Отворихме нов случай и случаят е при мен.
  `,
  ru: `
    Настоящим уведомляем Вас, что лампа уехала. | Сообщаем Вам, что лампа уехала.
    Настоящим письмом сообщаю, что лампа уехала. | Сообщаю, что лампа уехала.
    Вышеуказанный заказ уехал сегодня. | Этот заказ уехал сегодня.
    Мы оплатили вышеупомянутые счета. | Мы оплатили эти счета.
    В связи с тем, что дорога закрыта, посылка опоздает. | Так как дорога закрыта, посылка опоздает.
    В случае, если лампа мигает, поверните её. | Если лампа мигает, поверните её.
    Вернуть её не представляется возможным. | Вернуть её невозможно.
    В целях проверки включите лампу. | Для проверки включите лампу.
    Лампа направлена в Ваш адрес. | Лампа направлена Вам.
    Ваш тикет у меня. | Ваш запрос у меня.
  `,
  uk: `
    Цим повідомляємо, що лампа поїхала. | Повідомляємо, що лампа поїхала.
    Цим листом повідомляю Вас, що лампа поїхала. | Повідомляю Вас, що лампа поїхала.
    Вищезазначене замовлення поїхало сьогодні. | Це замовлення поїхало сьогодні.
    Ми сплатили вищезгадані рахунки. | Ми сплатили ці рахунки.
    У зв’язку з тим, що дорога закрита, посилка запізниться. | Оскільки дорога закрита, посилка запізниться.
    У разі, якщо лампа блимає, поверніть її. | Якщо лампа блимає, поверніть її.
    Повернути її не видається можливим. | Повернути її неможливо.
    На даний момент ламп немає. | Зараз ламп немає.
    Закрутіть її належним чином. | Закрутіть її як слід.
    Ваш тікет у мене. | Ваш запит у мене.
  `,
};

/** Stiff words for which nothing always fits. */
const UNMENDED: Readonly<Record<Language, string>> = {
  en: 'The invoice is sent herewith.\nThe aforementioned lamp left.\nThe undersigned will call.\nYour SKU is 12.',
  bg: 'С настоящото потвърждаваме поръчката.\nДолуподписаният ще се обади.\nСлучаят е ескалиран.\nЗакъсня поради факта, че пътят е затворен.',
  ru: 'Сообщаем следующее: лампа уехала.\nМы произвели замену лампы.\nВопрос эскалирован.\nОна опоздает в связи с тем, что дорога закрыта.\nВо избежание задержки пишите нам.',
  uk: 'Повідомляємо наступне: лампа поїхала.\nМи здійснили заміну лампи.\nПитання ескальовано.\nВона запізниться у зв’язку з тим, що дорога закрита.',
};

const PLAIN: Readonly<Record<Language, string>> = {
  en: `
Please note that the lamp left today.
The lamp is under warranty.
If it flickers, turn the bulb.
The courier wrote: “Kindly be advised that it is late.”
The train to Prior is late, and the herring is fresh.
The event is on Friday.
The chair Ergo 5 is here.
`,
  bg: `
Съобщаваме Ви, че лампата тръгна.
Настоящият Ви адрес е същият.
Куриерът писа: „С настоящото Ви уведомяваме, че закъснява.“
Горната лампа е включена.
`,
  ru: `
Сообщаем, что лампа уехала.
Настоящий мёд приедет завтра.
Курьер написал: «Настоящим уведомляем об опоздании».
Цели проверки простые.
`,
  uk: `
Повідомляємо, що лампа поїхала.
Цим ключем відкривають скриньку.
Кур’єр написав: «Цим повідомляємо про запізнення».
Цей лист Ваш.
`,
};

const WORD: Readonly<Record<Language, string>> = { en: 'lamp', bg: 'лампа', ru: 'лампа', uk: 'лампа' };
const words = (language: Language, count: number) => Array.from({ length: count }, () => WORD[language]).join(' ');

describe('findPlainLanguage', () => {
  it.each(rowsByLanguage(STIFF))('says it plainly (%s): %s', (language, text, plainly) => {
    expect(found(text, language).map(({ kind }) => kind)).toContain('plain_language');
    expect(mended(text, language)).toBe(plainly);
  });

  it.each(LANGUAGES.flatMap((one) => linesOf(UNMENDED[one]).map((line) => [one, line] as const)))(
    'shows what only the agent can say otherwise (%s): %s',
    (language, text) => {
      expect(found(text, language)).toMatchObject([{ kind: 'plain_language', rule: 'plain_language:stiff' }]);
      expect(found(text, language)[0]).not.toHaveProperty('fix');
    },
  );

  it.each(LANGUAGES.flatMap((one) => linesOf(PLAIN[one]).map((line) => [one, line] as const)))(
    'lets plain words be (%s): %s',
    (language, text) => {
      expect(found(text, language)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('finds a sentence of more than 45 words, whole (%s)', (language) => {
    const long = `${words(language, 46)}.`;
    expect(found(`${words(language, 45)}. ${long}`, language)).toEqual([
      {
        kind: 'plain_language',
        text: long,
        start: expect.any(Number) as number,
        end: expect.any(Number) as number,
        rule: 'plain_language:long',
      },
    ]);
  });

  it.each(LANGUAGES)('takes no list for a sentence, and a wrapped line for a part of one (%s)', (language) => {
    const entries = Array.from({ length: 12 }, (_, i) => `- ${words(language, 5)} ${i}`);
    expect(found(entries.join('\n'), language)).toEqual([]);
    expect(found(entries.join('; '), language)).toEqual([]);
    const wrapped = Array.from({ length: 4 }, () => words(language, 12)).join('\n');
    expect(found(wrapped, language)).toHaveLength(1);
  });

  it('never throws, and points at the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...rowsByLanguage(STIFF).map(([, text]) => text), words('en', 50), '\n', ';', '“'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        for (const { text: said, start, end } of found(text, language)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
        }
      }),
    );
  });
});
