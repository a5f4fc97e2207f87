import fc from 'fast-check';
import type { Language } from '../../../src/engine';
import { findConfidential } from '../../../src/engine/draft-check/find-confidential';
import { confidential as bg } from '../../../src/engine/languages/bg/draft-check/confidential';
import { confidential as en } from '../../../src/engine/languages/en/draft-check/confidential';
import { confidential as ru } from '../../../src/engine/languages/ru/draft-check/confidential';
import { confidential as uk } from '../../../src/engine/languages/uk/draft-check/confidential';
import { rowsByLanguage } from './rows-by-language';

const words = { en, bg, ru, uk };
const find = (language: Language, text: string) =>
  findConfidential({ text, language, sentAt: 0, utcOffsetMinutes: 0, workDays: [1] }, words[language]);

const SECRETS: Readonly<Record<Language, string>> = {
  en: `
    The refund goes to card 4111 1111 1111 1111. | 4111 1111 1111 1111
    Card 5500000000000004 was charged. | 5500000000000004
    We charged 3782 822463 10005 twice. | 3782 822463 10005
    We charged 4111-1111-1111-1111 twice. | 4111-1111-1111-1111
    Your password is Sunny1984. | Sunny1984
    Password: hunter2! | hunter2
    Your new password: qwErty | qwErty
    Login anna, password "Blue7moon". | Blue7moon
    Your PIN is 4471. | 4471
    Card PIN: 8812 | 8812
    The CVV is 123. | 123
    CVC 4471 did not match. | 4471
    We have your passport number AB1234567. | AB1234567
    Your national insurance number: QQ123456C | QQ123456
  `,
  bg: `
    Сумата отива по карта 4111 1111 1111 1111. | 4111 1111 1111 1111
    Картата е 5500 0000 0000 0004. | 5500 0000 0000 0004
    Паролата Ви е Slance77. | Slance77
    Парола: Zora2026! | Zora2026
    Новата парола е Лято84. | Лято84
    Вашият ПИН е 4471. | 4471
    ПИН код: 8812 | 8812
    CVV: 123 | 123
    CVC 447 не съвпада. | 447
    ЕГН 8001011234 е записано. | 8001011234
    ЕГН: 8001011234 | 8001011234
    Лична карта № 641234567 | 641234567
    Код за сигурност 123 | 123
  `,
  ru: `
    Деньги уйдут на карту 4111 1111 1111 1111. | 4111 1111 1111 1111
    Карта 5500000000000004. | 5500000000000004
    Ваш пароль: Leto2026 | Leto2026
    Пароль — Volna77! | Volna77
    Новый пароль qwerty12. | qwerty12
    Пароль от кабинета: abcd99 | abcd99
    Ваш ПИН: 4471 | 4471
    Пин-код 8812 | 8812
    CVV 123 | 123
    CVC: 447 | 447
    Код безопасности 123 | 123
    Паспорт 4510 123456 | 4510 123456
    Номер паспорта: 4510 123456 | 4510 123456
  `,
  uk: `
    Кошти підуть на картку 4111 1111 1111 1111. | 4111 1111 1111 1111
    Картка 5500000000000004. | 5500000000000004
    Ваш пароль: Lito2026 | Lito2026
    Пароль — Hvylia77! | Hvylia77
    Новий пароль qwerty12. | qwerty12
    Пароль від кабінету: abcd99 | abcd99
    Ваш ПІН: 4471 | 4471
    Пін-код 8812 | 8812
    CVV 123 | 123
    CVC: 447 | 447
    Код безпеки 123 | 123
    Паспорт КВ123456 | КВ123456
    РНОКПП 3184710691 | 3184710691
  `,
};

const HARMLESS: Readonly<Record<Language, string>> = {
  en: `
    The card ending 4471 was charged.
    Card **** **** **** 4471 was charged.
    Order 4111 1111 1111 1112 is packed.
    Tracking 1234567890123456 is on its way.
    The IBAN is DE89370400440532013000.
    IMEI 356938035643809 is registered.
    Call us on +44 20 7946 0958.
    Your password has been changed.
    Reset your password in the app.
    The password must have at least 8 characters.
    Your password is safe.
    Password: see the text message.
    The password is sent by SMS.
    The PIN for the parcel locker is 4471.
    Pick up your parcel with the PIN 447182.
    Never tell anybody your CVV.
    The CVV is on the back.
    Your passport is not needed.
    Please bring your passport on 12 May.
    The invoice 2026-000123 is for 120 pounds.
    Order 5500 is packed.
    Reset it here: https://x.example/reset?password=1
    Password: {{password}}
    Password for 2026 season tickets.
    The model 4111-1111 is back.
  `,
  bg: `
    Картата, която завършва на 4471, е таксувана.
    Карта **** **** **** 4471.
    Поръчка 4111 1111 1111 1112 е готова.
    Товарителница 1234567890123456.
    IBAN BG80BNBG96611020345678.
    Телефон 0888 123 456.
    Паролата е сменена.
    Сменете паролата си в профила.
    Паролата трябва да има поне 8 знака.
    Паролата Ви е сигурна.
    Парола: вижте съобщението.
    Паролата е изпратена.
    ПИН за пощомата: 4471
    Вземете пратката с ПИН 447182.
    Никога не казвайте CVV.
    CVV е на гърба.
    ЕГН не ни е нужно.
    Лична карта не е нужна.
    Вземете лична карта на 12 май.
    Фактура 2026000123 е за 120 лв.
    Поръчка 5500 е готова.
    Парола: {{парола}}
    Паспорт на изделието има в кутията.
    ЕИК 8001011234
    Моделът 4111-1111 е наличен.
  `,
  ru: `
    Карта, которая заканчивается на 4471, списана.
    Карта **** **** **** 4471.
    Заказ 4111 1111 1111 1112 собран.
    Трек 1234567890123456.
    Телефон +7 495 123-45-67.
    Пароль изменён.
    Смените пароль в кабинете.
    Пароль от 8 символов.
    Пароль должен быть длинным.
    Ваш пароль надёжен.
    Пароль: смотрите в сообщении.
    Пароль отправлен.
    Пин-код постамата 4471
    Заберите посылку, ПИН 447182.
    Никому не говорите CVV.
    CVV на обороте.
    Паспорт не нужен.
    Возьмите паспорт 12 мая.
    Паспорт изделия в коробке.
    ИНН 7701234567
    Счёт 2026000123 на 120 руб.
    Заказ 5500 собран.
    Пароль: {{пароль}}
    Код заказа 123.
    Модель 4111-1111 в наличии.
  `,
  uk: `
    Картку, що закінчується на 4471, списано.
    Картка **** **** **** 4471.
    Замовлення 4111 1111 1111 1112 зібрано.
    ТТН 1234567890123456.
    Телефон +380 44 123 45 67.
    IBAN UA213223130000026007233566001.
    Пароль змінено.
    Змініть пароль у кабінеті.
    Пароль від 8 символів.
    Пароль має бути довгим.
    Ваш пароль надійний.
    Пароль: дивіться у повідомленні.
    Пароль надіслано.
    Пін-код поштомата 4471
    Заберіть посилку, ПІН 447182.
    Нікому не кажіть CVV.
    CVV на звороті.
    Паспорт не потрібен.
    Візьміть паспорт 12 травня.
    Паспорт виробу в коробці.
    ЄДРПОУ 30184710
    Рахунок 2026000123 на 120 грн.
    Замовлення 5500 зібрано.
    Пароль: {{пароль}}
    Модель 4111-1111 у наявності.
  `,
};

describe('a secret', () => {
  it.each(rowsByLanguage(SECRETS))('is found in %s: %s', (language, text, secret) => {
    expect(find(language, text).map((found) => [found.kind, found.text, found.start])).toEqual([
      ['confidential', secret, text.indexOf(secret)],
    ]);
  });

  it.each(rowsByLanguage(HARMLESS))('is not seen in %s: %s', (language, text) => {
    expect(find(language, text)).toEqual([]);
  });

  it('is pointed at in any text', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('PIN ', 'password: ', '4111 1111 1111 1111', ' ', 'пароль ', 'ЕГН ', '12345678'),
    );
    fc.assert(
      fc.property(fc.constantFrom<Language>('en', 'bg', 'ru', 'uk'), fc.array(part), (language, parts) => {
        const text = parts.join('');
        for (const found of find(language, text)) expect(text.slice(found.start, found.end)).toBe(found.text);
      }),
    );
  });
});
