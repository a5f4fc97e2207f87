import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language, Situation } from '../../../src/engine';
import { findHumour } from '../../../src/engine/draft-check/find-humour';
import { humour as bg } from '../../../src/engine/languages/bg/draft-check/humour';
import { humour as en } from '../../../src/engine/languages/en/draft-check/humour';
import { humour as ru } from '../../../src/engine/languages/ru/draft-check/humour';
import { humour as uk } from '../../../src/engine/languages/uk/draft-check/humour';
import { aDraft } from './a-draft';
import { aReading } from './a-reading';
import { rowsByLanguage } from './rows-by-language';

const WORDS = { en, bg, ru, uk };
const found = (text: string, language: Language, situation: Situation = 'complaint') =>
  findHumour(aDraft(text, language, { situation }), WORDS[language]);

const FUNNY: Readonly<Record<Language, string>> = {
  en: `
    We are sorry about the lamp :) | :)
    We are sorry about the lamp ;-) | ;-)
    We are sorry about the lamp. :D | :D
    I am sorry about that :( | :(
    The lamp is on its way! 😀 | 😀
    We are sorry 🙏🏽 about the lamp. | 🙏🏽
    It leaves today 😂😂😂. | 😂😂😂
    With love ❤️ from the team. | ❤️
    Haha, that lamp again. | Haha
    Ha ha, we lost it. | Ha ha
    It broke, lol. | lol
    The lamp is lost. Just kidding! A new one leaves today. | Just kidding!
    The lamp went on holiday, just kidding, a new one leaves today. | just kidding
    Fun fact: that lamp has broken before. | Fun fact
    On the bright side, the box survived. | On the bright side
    Your email made us laugh, and a new lamp leaves today. | made us laugh
    Jokes aside, a new lamp leaves today. | Jokes aside
    No pun intended. A new lamp leaves today. | No pun intended.
  `,
  bg: `
    Съжаляваме за лампата :) | :)
    Съжаляваме за лампата :))) | :)))
    Лампата тръгна! 😉 | 😉
    Хаха, пак тази лампа. | Хаха
    Ха-ха, изгубихме я. | Ха-ха
    Лампата избяга. Шегувам се! Нова тръгва днес. | Шегувам се!
    Лампата отиде на море, само се шегувам, нова тръгва днес. | само се шегувам
    Шегата настрана, нова лампа тръгва днес. | Шегата настрана
    От добрата страна, кутията оцеля. | От добрата страна
    Добре се посмяхме на имейла Ви. | Добре се посмяхме
    Като във вица: лампата я няма. | Като във вица
    Казано на шега, тя обича да пътува. | на шега
  `,
  ru: `
    Простите нас за лампу :) | :)
    Простите нас за лампу)) | ))
    Простите за лампу))) Новая уезжает сегодня. | )))
    Лампа уже едет! 😊 | 😊
    Хаха, опять эта лампа. | Хаха
    Ха-ха, мы её потеряли. | Ха-ха
    Лампа сбежала. Шучу! Новая уезжает сегодня. | Шучу!
    Лампа ушла в отпуск. Шутка. Новая уезжает сегодня. | Шутка.
    Шутки в сторону, новая лампа уезжает сегодня. | Шутки в сторону
    Всё вышло как в анекдоте. | как в анекдоте
    Вы нас рассмешили, а новая лампа уезжает сегодня. | нас рассмешили
    Весь отдел посмеялся, лол. | лол
  `,
  uk: `
    Вибачте нам за лампу :) | :)
    Вибачте нам за лампу)) | ))
    Лампа вже їде! 😅 | 😅
    Хаха, знову ця лампа. | Хаха
    Ха-ха, ми її загубили. | Ха-ха
    Лампа втекла. Жартую! Нова виїжджає сьогодні. | Жартую!
    Лампа у відпустці, жартую, нова виїжджає сьогодні. | жартую
    Жарти набік, нова лампа виїжджає сьогодні. | Жарти набік
    Усе вийшло як в анекдоті. | як в анекдоті
    Ви нас розсмішили, а нова лампа виїжджає сьогодні. | нас розсмішили
    Кумедний факт: ця лампа вже падала. | Кумедний факт
  `,
};

const SERIOUS: Readonly<Record<Language, string>> = {
  en: `
    The lamp is on its way. Call us: ☎ +44 20 7946 0123.
    📞 +44 20 7946 0123 | 📧 care@shop.example | 📦 in two days ✔
    We checked three things: a) the box, b) the bulb, c) the cable.
    It holds for all lamps (also for those of glass (thick or thin)).
    It holds for all lamps (see the note under 5:).
    The ratio is 1:1 (or 2:1); both fit.
    Open Settings=(Lamp) and press OK.
    This is no laughing matter, and we are not joking about it.
    It is not a joke: we take the lamp back.
    It lies on the bright part of the shelf.
    The estate measures 5 ha, half of it wood.
    She said: "Haha, lol".
    The file is C:Data and the model is XD.
    © 2026 Brightwell™ ® ► see below
  `,
  bg: `
    Лампата тръгна. ☎ 0888 123 456
    Проверихме: а) кутията, б) крушката, в) кабела.
    Важи за всички лампи (и за стъклените (тънки и дебели)).
    Не се шегуваме: вземаме лампата обратно.
    Това не е шега и го знаем.
    Добрата страна на кутията е горе.
  `,
  ru: `
    Лампа уже едет. ☎ 8 800 123 45 67
    Проверили: а) коробку, б) лампочку, в) кабель.
    Это верно для всех ламп (и для стеклянных (тонких и толстых)).
    Мы не шутим: лампу заберём.
    Это не шутка, мы понимаем.
    Вам сейчас не до шуток.
    Участок 5 га, из них 2 га леса.
  `,
  uk: `
    Лампа вже їде. ☎ 0 800 123 456
    Перевірили: а) коробку, б) лампочку, в) кабель.
    Це стосується всіх ламп (і скляних (тонких і товстих)).
    Ми не жартуємо: лампу заберемо.
    Це не жарт, ми розуміємо.
    Вам зараз не до жартів.
    Ділянка 5 га, з них 2 га лісу.
  `,
};

const funny = rowsByLanguage(FUNNY);

describe('findHumour', () => {
  it.each(funny)('finds it in an answer to a complaint (%s): %s', (language, text, words) => {
    expect(found(text, language).map(({ kind, text: said }) => [kind, said])).toEqual([['humour', words]]);
  });

  it.each(funny)('lets people laugh where nobody complains (%s): %s', (language, text) => {
    for (const situation of ['thanks', 'praise', 'question', 'delivery', 'refund', 'other'] as const)
      expect(found(text, language, situation)).toEqual([]);
    expect(findHumour(aDraft(text, language), WORDS[language])).toEqual([]);
  });

  it.each(
    LANGUAGES.flatMap((one) =>
      SERIOUS[one]
        .trim()
        .split(/\n\s*/)
        .map((text) => [one, text] as const),
    ),
  )('takes nothing serious for a joke (%s): %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('takes signs, laughter and whole sentences out, and leaves the middle of a sentence to the agent', () => {
    expect(found('We lost it :)', 'en')[0]).toMatchObject({ rule: 'humour:smiley', fix: '' });
    expect(found('Haha, we lost it.', 'en')[0]).toMatchObject({ rule: 'humour:laugh', fix: '' });
    expect(found('We lost it. Just kidding!', 'en')[0]).toMatchObject({ rule: 'humour:joke', fix: '' });
    expect(found('Jokes aside, we really lost that lamp.', 'en')[0]).not.toHaveProperty('fix');
  });

  it('goes by the mail that is answered where it is tense, whatever it asks for', async () => {
    const tense = await aReading('en', 'Shame on you! Where is my lamp? You are liars.');
    const calm = await aReading('en', 'Where is my lamp?');
    const kinds = (mail: typeof calm) =>
      findHumour(aDraft('It leaves today :)', 'en', { mail, situation: 'question' }), en).map(({ kind }) => kind);
    expect(kinds(tense)).toEqual(['humour']);
    expect(kinds(calm)).toEqual([]);
  });

  it('never throws, and points at the text in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...funny.map(([, text]) => text), ':', ')', '((', '\ud83d', '\u200d', '\ufe0f', '\n\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        let behind = 0;
        for (const { text: said, start, end } of found(text, language)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
          behind = end;
        }
      }),
    );
  });
});
