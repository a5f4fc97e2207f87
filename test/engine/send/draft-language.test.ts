import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import { draftLanguage } from '../../../src/engine/send/draft-language';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';

const LETTERS = { bg, en, ru, uk };

describe('the language of a draft', () => {
  it.each(LANGUAGES)('is told for every letter of our own in %s', (language) => {
    for (const [letter, known] of lettersByKnown(LETTERS[language]))
      expect(draftLanguage(writtenLetter(letter, known).text ?? '')).toBe(language);
  });

  it.each<[Language | undefined, string]>([
    ['en', 'It is on the way to you.'],
    ['en', 'Hello Ivan, done.'],
    ['bg', 'Пратката е при куриера и ще пристигне утре.'],
    ['bg', 'Благодаря за търпението, Иване.'],
    ['ru', 'Посылка уже у курьера, мы сообщим, когда она будет у Вас.'],
    ['ru', 'Деньги вернулись на карту.'],
    ['ru', 'Наталія, Ваша посылка у курьера, он позвонит вечером.'],
    ['uk', 'Дякую Вам за допомогу.'],
    ['uk', 'Посилка вже у кур’єра, ми повідомимо, коли вона буде у Вас.'],
    ['uk', 'Гроші повернулися на картку.'],
    ['ru', 'Мы отправили iPhone 15 Pro Max и Samsung Galaxy S24, чтобы Вы выбрали.'],
    ['en', 'The name on the parcel is Иван Петров, so it will find you.'],
    [undefined, 'Ihr Paket ist unterwegs und kommt morgen an.'],
    [undefined, 'Votre colis est en route, il arrive demain matin.'],
    [undefined, '您的包裹在路上'],
    [undefined, '12 345 €'],
    [undefined, ''],
  ])('is %s for: %s', (language, text) => {
    expect(draftLanguage(text)).toBe(language);
  });
});
