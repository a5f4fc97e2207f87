import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { GestureLimit, Language } from '../../../src/engine';
import { findGestures } from '../../../src/engine/draft-check/find-gestures';
import { gestures as bg } from '../../../src/engine/languages/bg/draft-check/gestures';
import { gestures as en } from '../../../src/engine/languages/en/draft-check/gestures';
import { gestures as ru } from '../../../src/engine/languages/ru/draft-check/gestures';
import { gestures as uk } from '../../../src/engine/languages/uk/draft-check/gestures';
import { aDraft } from './a-draft';
import { linesOf } from './draft-words';
import { rowsByLanguage } from './rows-by-language';

const WORDS = { en, bg, ru, uk };
const LIMIT: GestureLimit = { percent: 10, amount: 100 };
const found = (text: string, language: Language, gestureLimit: GestureLimit | undefined = LIMIT) =>
  findGestures(aDraft(text, language, { gestureLimit }), WORDS[language]);

const LARGE: Readonly<Record<Language, string>> = {
  en: `
    As an apology I can offer you a 15 % discount. | 15 % discount
    You get 15% off your next order. | 15% off your next order
    Here is a voucher for $300 for your next order. | voucher for $300
    I have added a voucher worth €120.50. | voucher worth €120.50
    We compensate you with 150 euros. | compensate you with 150 euros
    We refund the 40 pounds that you paid and add a gift card for 200 pounds. | gift card for 200 pounds
    Please accept a discount of 20 per cent. | discount of 20 per cent
    A store credit of 1,000 USD is yours. | store credit of 1,000 USD
    We cannot find the parcel, so here is a voucher for GBP 110. | voucher for GBP 110
  `,
  bg: `
    Предлагаме Ви отстъпка от 15 %. | отстъпка от 15 %
    Предлагаме Ви отстъпка от 20 на сто. | отстъпка от 20 на сто
    Подаряваме Ви ваучер за 150 лв. | ваучер за 150 лв
    Получавате ваучер на стойност 120 евро. | ваучер на стойност 120 евро
    Връщаме Ви 40 лв. и добавяме ваучер за 200 лв. за следващата поръчка. | ваучер за 200 лв
    Като компенсация превеждаме и 1 000 лева в повече: компенсация 1 000 лева. | компенсация 1 000 лева
  `,
  ru: `
    Предлагаем Вам скидку 15 %. | скидку 15 %
    Дарим Вам сертификат на 1000 руб. | сертификат на 1000 руб
    Сертификат стоимостью 2 тыс. рублей уже у Вас. | Сертификат стоимостью 2 тыс. рублей
    Вернём 90 руб. за доставку и добавим купон на 500 ₽. | купон на 500 ₽
    Скидка составит 20 процентов. | Скидка составит 20 процентов
    Компенсация — 150 евро. | Компенсация — 150 евро
  `,
  uk: `
    Пропонуємо Вам знижку 15 %. | знижку 15 %
    Даруємо Вам сертифікат на 500 грн. | сертифікат на 500 грн
    Сертифікат вартістю 2 тис. гривень уже у Вас. | Сертифікат вартістю 2 тис. гривень
    Повернемо 90 грн за доставку й додамо купон на 500 ₴. | купон на 500 ₴
    Знижка становитиме 20 відсотків. | Знижка становитиме 20 відсотків
    Компенсація — 150 євро. | Компенсація — 150 євро
  `,
};

const ALLOWED: Readonly<Record<Language, string>> = {
  en: `
I can offer you a 10 % discount.
Here is a voucher for 100 €.
We refund the 1,250.00 € that you paid.
Your refund of $300 left today.
The lamp costs 150 euros.
The new price is 50% lower for everybody.
The gift card gives 5% off orders over 500 €.
Unfortunately we cannot offer a 30% discount.
You used a 20% discount code on this order.
Your gift card for 200 € is active now.
The voucher you bought for 200 € is valid for a year.
In the summer sale the discount was 40%.
The voucher code you entered takes off 15%.
We found 150 lamps in the gift shop.
`,
  bg: `
Предлагаме Ви отстъпка от 10 %.
Подаряваме Ви ваучер за 100 лв.
Възстановяваме 1250,00 лв., които платихте.
Лампата струва 150 лв.
Ваучерът важи за поръчки над 500 лв.
За съжаление не можем да предложим отстъпка от 30 %.
Ваучерът, който купихте за 200 лв., важи една година.
По време на разпродажбата отстъпката беше 40 %.
`,
  ru: `
Предлагаем Вам скидку 10 %.
Дарим Вам сертификат на 100 руб.
Вернём 1250,00 руб., которые Вы заплатили.
Лампа стоит 1500 руб.
Купон действует для заказов от 3000 руб.
К сожалению, не можем предложить скидку 30 %.
Сертификат, который Вы купили за 2000 руб., действует год.
На распродаже скидка была 40 %.
`,
  uk: `
Пропонуємо Вам знижку 10 %.
Даруємо Вам сертифікат на 100 грн.
Повернемо 1250,00 грн, які Ви сплатили.
Лампа коштує 1500 грн.
Купон діє для замовлень від 3000 грн.
На жаль, не можемо запропонувати знижку 30 %.
Сертифікат, який Ви купили за 2000 грн, діє рік.
На розпродажу знижка була 40 %.
`,
};

describe('findGestures', () => {
  it.each(rowsByLanguage(LARGE))('finds one above the limit (%s): %s', (language, text, words) => {
    expect(found(text, language).map(({ kind, text: said }) => [kind, said])).toEqual([['gesture', words]]);
  });

  it.each(rowsByLanguage(LARGE))('finds none without a limit, or below it (%s): %s', (language, text) => {
    expect(findGestures(aDraft(text, language), WORDS[language])).toEqual([]);
    expect(found(text, language, {})).toEqual([]);
    expect(found(text, language, { percent: 20, amount: 2_000 })).toEqual([]);
    expect(found(text, language, { percent: NaN, amount: NaN })).toEqual([]);
  });

  it.each(LANGUAGES.flatMap((one) => linesOf(ALLOWED[one]).map((line) => [one, line] as const)))(
    'lets the rest be (%s): %s',
    (language, text) => {
      expect(found(text, language)).toEqual([]);
    },
  );

  it('measures shares and sums apart', () => {
    const both = 'You get a discount of 30% or a voucher for 300 euros.';
    expect(found(both, 'en', { percent: 10 }).map(({ rule }) => rule)).toEqual(['gesture:percent']);
    expect(found(both, 'en', { amount: 100 }).map(({ rule }) => rule)).toEqual(['gesture:amount']);
    expect(found(both, 'en')).toHaveLength(2);
  });

  it('finds a larger gesture under any smaller limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (percent, offered) => {
        const isAbove = found(`We give you a discount of ${offered}%.`, 'en', { percent }).length > 0;
        expect(isAbove).toBe(offered > percent);
      }),
    );
  });

  it('never throws, and points at the text in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...rowsByLanguage(LARGE).map(([, text]) => text), '1.000.000,99 $', '9 9 9 9 %', 'voucher', '€'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        let behind = 0;
        for (const { text: said, start, end } of found(text, language, { percent: 0, amount: 0 })) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
          behind = end;
        }
      }),
    );
  });
});
