import fc from 'fast-check';
import type { Language } from '../../../src/engine';
import { findAskedAgain } from '../../../src/engine/draft-check/find-asked-again';
import { asking as bg } from '../../../src/engine/languages/bg/draft-check/asking';
import { asking as en } from '../../../src/engine/languages/en/draft-check/asking';
import { asking as ru } from '../../../src/engine/languages/ru/draft-check/asking';
import { asking as uk } from '../../../src/engine/languages/uk/draft-check/asking';
import { aReading } from './a-reading';
import { rowsByLanguage } from './rows-by-language';

const words = { en, bg, ru, uk };

async function find(language: Language, mail: string, text: string) {
  const draft = { text, language, sentAt: 0, utcOffsetMinutes: 0, workDays: [1], mail: await aReading(language, mail) };
  return findAskedAgain(draft, words[language], words);
}

/** A mail that holds everything, and one that holds nothing. */
const FULL: Readonly<Record<Language, string>> = {
  en: 'My order number 55821, invoice no. 778123, tracking number 99887766 is broken. I bought it on 12 May 2026. I attached a photo. My address is 14 Mill Lane, York. Call me on +44 20 7946 0958.',
  bg: 'Поръчка № 55821, фактура № 778123, товарителница № 99887766. Купих лампата на 12.05.2026. Прилагам снимка. Адресът ми е ул. Роза 14, София. Телефон 0888 123 456.',
  ru: 'Заказ № 55821, счёт № 778123, трек-номер 99887766. Купил лампу 12.05.2026. Прикладываю фото. Мой адрес: ул. Мира 14, Тверь. Телефон +7 495 123-45-67.',
  uk: 'Замовлення № 55821, рахунок № 778123, ТТН 99887766. Купив лампу 12.05.2026. Додаю фото. Моя адреса: вул. Миру 14, Львів. Телефон +380 44 123 45 67.',
};
const EMPTY: Readonly<Record<Language, string>> = {
  en: 'The lamp is broken and I am not happy.',
  bg: 'Лампата е счупена и не съм доволен.',
  ru: 'Лампа разбита, я недоволен.',
  uk: 'Лампа розбита, я незадоволений.',
};

const ASKED: Readonly<Record<Language, string>> = {
  en: `
    Please send us your order number. | order
    Could you tell us the order number? | order
    What is your order number? | order
    We need your order reference to go on. | order
    Please quote the invoice number. | invoice
    Can you give us the invoice number? | invoice
    When did you buy the lamp? | bought
    Please let us know the date of purchase. | bought
    We will need the purchase date. | bought
    Could you send us a photo of the lamp? | photo
    Please attach photos of the crack. | photo
    Please send a picture. | photo
    Please provide your delivery address. | address
    Could you let me have your full address? | address
    What's your address? | address
    Please share your phone number. | phone
    May I have a contact number? | phone
  `,
  bg: `
    Моля, изпратете ни номера на поръчката. | order
    Бихте ли ни казали номера на поръчката? | order
    Какъв е номерът на поръчката? | order
    Ще ни трябва номерът на поръчката Ви. | order
    Моля, посочете номера на фактурата. | invoice
    Кога купихте лампата? | bought
    Моля, напишете датата на покупката. | bought
    Трябва ни датата на покупката. | bought
    Бихте ли изпратили снимка на лампата? | photo
    Моля, изпратете снимки. | photo
    Моля, прикачете снимка. | photo
    Моля, изпратете адрес за доставка. | address
    Можете ли да напишете точния си адрес? | address
    Какъв е адресът Ви? | address
    Моля, дайте телефон за връзка. | phone
    Моля, посочете телефонен номер. | phone
  `,
  ru: `
    Пришлите, пожалуйста, номер заказа. | order
    Подскажите номер заказа. | order
    Уточните номер вашего заказа. | order
    Нам нужен номер заказа. | order
    Сообщите номер счёта. | invoice
    Когда вы купили лампу? | bought
    Укажите дату покупки. | bought
    Напишите, пожалуйста, дату заказа. | bought
    Пришлите фото лампы. | photo
    Не могли бы Вы прислать фотографии? | photo
    Приложите, пожалуйста, фото. | photo
    Укажите адрес доставки. | address
    Напишите ваш адрес. | address
    Нам понадобится точный адрес. | address
    Сообщите номер телефона. | phone
    Оставьте, пожалуйста: нам нужен телефон для связи. | phone
  `,
  uk: `
    Надішліть, будь ласка, номер замовлення. | order
    Підкажіть номер замовлення. | order
    Уточніть номер вашого замовлення. | order
    Нам потрібен номер замовлення. | order
    Повідомте номер рахунка. | invoice
    Коли Ви купили лампу? | bought
    Вкажіть дату покупки. | bought
    Напишіть, будь ласка, дату замовлення. | bought
    Надішліть фото лампи. | photo
    Чи не могли б Ви надіслати світлини? | photo
    Додайте, будь ласка, фото. | photo
    Вкажіть адресу доставки. | address
    Напишіть вашу адресу. | address
    Нам знадобиться точна: напишіть поштову адресу. | address
    Повідомте номер телефону. | phone
    Нам потрібен телефон для зв’язку. | phone
  `,
};

const NOT_ASKED: Readonly<Record<Language, string>> = {
  en: `
    Your order number 55821 is packed.
    Thank you for the photo.
    Please send us a photo of the serial plate.
    Could you send another photo?
    Please send a clearer picture.
    Please confirm your delivery address.
    Is your address still correct? Please let us know.
    You will find the order number in the mail, please keep it.
    Please keep the invoice number.
    We have your phone number.
    The courier has your address.
    Please let us know whether Friday suits you.
    Could you try the lamp again?
    Please send the lamp back with the label.
    The order date is on the receipt.
    We no longer need the tracking number.
    What is the colour of the lamp?
    Please tell us if you have moved to a different address.
    When did you last turn it on?
    No photo is needed.
  `,
  bg: `
    Поръчката Ви с номер 55821 е готова.
    Благодарим за снимката.
    Моля, изпратете снимка на серийния номер.
    Бихте ли изпратили още една снимка?
    Моля, изпратете друга снимка.
    Моля, потвърдете адреса за доставка.
    Верен ли е адресът Ви? Моля, пишете ни.
    Номера на поръчката ще намерите в писмото.
    Моля, запазете номера на фактурата.
    Имаме телефона Ви.
    Куриерът има адреса Ви.
    Моля, кажете дали петък е удобен.
    Бихте ли опитали отново?
    Моля, върнете лампата с етикета.
    Датата на покупката пише на бележката.
    Снимка не е нужна, моля, не пращайте.
    Какъв е цветът на лампата?
    Моля, кажете, ако адресът е нов адрес.
    Кога я включихте за последно?
    Изпратихме я на Вашия адрес.
  `,
  ru: `
    Ваш заказ с номером 55821 собран.
    Спасибо за фото.
    Пришлите фото серийного номера.
    Не могли бы Вы прислать ещё одно фото?
    Пришлите другое фото.
    Подтвердите адрес доставки.
    Верный ли адрес доставки, подскажите?
    Номер заказа вы найдёте в письме.
    Сохраните номер счёта.
    Ваш телефон у нас есть.
    У курьера есть ваш адрес.
    Подскажите, удобна ли пятница.
    Можете попробовать ещё раз?
    Верните лампу с этикеткой.
    Дата покупки стоит на чеке.
    Фото не нужно.
    Какой цвет у лампы?
    Сообщите, если у вас новый адрес доставки.
    Когда вы её включали?
    Отправили на ваш адрес.
  `,
  uk: `
    Ваше замовлення з номером 55821 зібрано.
    Дякуємо за фото.
    Надішліть фото серійного номера.
    Чи могли б Ви надіслати ще одне фото?
    Надішліть інше фото.
    Підтвердьте адресу доставки.
    Чи правильна адреса доставки, підкажіть?
    Номер замовлення Ви знайдете в листі.
    Збережіть номер рахунка.
    Ваш телефон у нас є.
    У кур’єра є ваша адреса.
    Підкажіть, чи зручна п’ятниця.
    Можете спробувати ще раз?
    Поверніть лампу з етикеткою.
    Дата покупки є на чеку.
    Фото не потрібне.
    Який колір у лампи?
    Повідомте, якщо у Вас нова: напишіть нову адресу доставки.
    Коли Ви її вмикали?
    Відправили на вашу адресу.
  `,
};

describe('what a draft asks for', () => {
  it.each(rowsByLanguage(ASKED))('in %s stands in the mail: %s (%s)', async (language, text, what) => {
    const found = await find(language, FULL[language], text);
    expect(found.map(({ kind, rule }) => [kind, rule])).toEqual([['asks_again', `asks_again:${what}`]]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(found[0]?.text);
    expect(await find(language, EMPTY[language], text)).toEqual([]);
  });

  it.each(rowsByLanguage(NOT_ASKED))('in %s is something else: %s', async (language, text) => {
    expect(await find(language, FULL[language], text)).toEqual([]);
  });

  it('is pointed at in any text', async () => {
    const mail = await aReading('en', FULL.en);
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        const text = `${head} Please send us your order number and a photo. ${tail}`;
        const draft = { text, language: 'en' as const, sentAt: 0, utcOffsetMinutes: 0, workDays: [1], mail };
        for (const found of findAskedAgain(draft, en, words))
          expect(text.slice(found.start, found.end)).toBe(found.text);
      }),
    );
  });
});
