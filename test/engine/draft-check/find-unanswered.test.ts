import fc from 'fast-check';
import type { Language } from '../../../src/engine';
import { findUnanswered } from '../../../src/engine/draft-check/find-unanswered';
import { topics as bg } from '../../../src/engine/languages/bg/draft-check/topics';
import { topics as en } from '../../../src/engine/languages/en/draft-check/topics';
import { topics as ru } from '../../../src/engine/languages/ru/draft-check/topics';
import { topics as uk } from '../../../src/engine/languages/uk/draft-check/topics';
import { aReading } from './a-reading';
import { rowsByLanguage } from './rows-by-language';

const topics = { en, bg, ru, uk };

async function find(language: Language, mail: string, text: string) {
  const draft = { text, language, sentAt: 0, utcOffsetMinutes: 0, workDays: [1], mail: await aReading(language, mail) };
  return findUnanswered(draft, topics);
}

const OPEN: Readonly<Record<Language, string>> = {
  en: `
    Can you send me an invoice? | The lamp is on its way to you.
    Is the lamp still under warranty? | Turn it a quarter to the left and lift.
    Please cancel my subscription. | Thank you for the kind words.
    Where can I find the manual? | The lamp is on its way to you.
    Can I exchange it for the blue one? | We are glad that you like it.
    I want to speak to a manager. | The lamp is on its way to you.
    Do you offer any compensation? | The lamp is on its way to you.
    What are your opening hours? | The lamp is on its way to you.
    Can you repair the hinge? | Thank you for the kind words.
    How do I reset my password? | The lamp is on its way to you.
    Please delete my data. | The lamp is on its way to you.
    Please call me back. | The lamp is on its way to you.
    Is the red one in stock? | Thank you for the kind words.
  `,
  bg: `
    Може ли фактура? | Лампата пътува към Вас.
    Лампата още ли е в гаранция? | Завъртете я наляво и повдигнете.
    Моля, анулирайте абонамента ми. | Благодарим за милите думи.
    Къде да намеря упътването? | Лампата пътува към Вас.
    Може ли замяна със синята? | Радваме се, че Ви харесва.
    Искам да говоря с управителя. | Лампата пътува към Вас.
    Ще има ли компенсация? | Лампата пътува към Вас.
    Какво е работното Ви време? Кое е работно време? | Лампата пътува към Вас.
    Можете ли да поправите пантата? | Благодарим за милите думи.
    Как да сменя забравена парола? | Лампата пътува към Вас.
    Моля, изтрийте профила. Искам да изтриете всичко. | Лампата пътува към Вас.
    Моля, обадете се. | Лампата пътува към Вас.
    Червената налична ли е? | Благодарим за милите думи.
  `,
  ru: `
    Можно счёт? | Лампа уже в руках курьера.
    Лампа ещё на гарантии? | Поверните влево и приподнимите.
    Отмените, пожалуйста, подписку. | Благодарим за тёплые слова.
    Где найти инструкцию? | Лампа уже едет к Вам.
    Можно обменять на синюю? | Рады, что Вам нравится.
    Я хочу поговорить с начальником. | Лампа уже едет к Вам.
    Будет ли компенсация? | Лампа уже едет к Вам.
    Какой у вас график работы? | Лампа уже едет к Вам.
    Можно ли починить петлю? | Благодарим за тёплые слова.
    Как сменить пароль? | Лампа уже едет к Вам.
    Прошу удалить мои персональные данные. | Лампа уже едет к Вам.
    Перезвоните мне, пожалуйста. | Лампа уже едет к Вам.
    Красная есть в наличии? | Благодарим за тёплые слова.
  `,
  uk: `
    Можна рахунок? | Лампа вже в руках у кур’єра.
    Лампа ще на гарантії? | Поверніть ліворуч і підніміть.
    Скасуйте, будь ласка, підписку. | Дякуємо за теплі слова.
    Де знайти інструкцію? | Лампа вже їде до Вас.
    Чи можна обміняти на синю? | Раді, що Вам подобається.
    Прошу з’єднати мене з керівником. | Лампа вже їде до Вас.
    Чи буде компенсація? | Лампа вже їде до Вас.
    Який у вас графік роботи? | Лампа вже їде до Вас.
    Чи можна полагодити петлю? | Дякуємо за теплі слова.
    Як змінити пароль? | Лампа вже їде до Вас.
    Прошу видалити мої персональні дані. | Лампа вже їде до Вас.
    Передзвоніть мені, будь ласка. | Лампа вже їде до Вас.
    Червона є в наявності? | Дякуємо за теплі слова.
  `,
};

const TOUCHED: Readonly<Record<Language, string>> = {
  en: `
    The jug arrived broken, and I would like a new one. | The jug is on its way.
    Can you send me an invoice? | The receipt is in your account.
    When will my parcel arrive? | It gets to you in 2 days.
    When will my parcel arrive? | It gets to you on Monday.
    When do I get my money back? | We sent the sum on Monday.
    Where is my parcel? | The courier has it.
    Where is my parcel? | It is on its way.
    Is the lamp still under warranty? | The guarantee runs until May.
    Can I exchange it? | We will send a new one.
    Please cancel my subscription. | It is cancelled.
    Can you repair the hinge? | The engineer comes on Friday.
    I want my money back. | The refund went out.
    Please call me back. | We will phone you.
    How are you? | Thank you for the kind words.
    Why is that? | Thank you for the kind words.
    Does it fit a blue shade? | It fits.
    Thank you for the lamp. | You are welcome.
    What colour is the shade? | Yes.
    Can the shade be washed? | By hand, yes.
    How much is the delivery? | 5 pounds.
    Is the red one in stock? | The red one is here.
  `,
  bg: `
    Може ли фактура? | Касовата бележка е в кутията.
    Кога ще пристигне пратката? | При Вас е след 2 дни.
    Кога ще ми върнете парите? | Сумата замина в понеделник.
    Къде е пратката ми? | Куриерът я носи.
    Къде е колетът? | Изпратихме го вчера.
    Лампата в гаранция ли е? | Гаранцията тече до май.
    Може ли замяна? | Изпращаме нова.
    Анулирайте поръчката. | Анулирана е.
    Можете ли да я поправите? | Техникът идва в петък.
    Искам си парите. | Преведохме ги.
    Обадете ми се. | Ще Ви позвъним.
    Как сте? | Благодарим за думите.
    Защо така? | Благодарим за думите.
    Става ли за син абажур? | Става.
    Благодаря за лампата. | За нас беше удоволствие.
    Какъв е цветът? | Да.
    Мие ли се? | На ръка, да.
    Колко струва доставката? | 5 лв.
    Червената налична ли е? | Червената е тук.
    Искам извинение. | Съжаляваме.
  `,
  ru: `
    Кувшин пришёл разбитым, хочу новый. | Кувшин уже в пути.
    Можно счёт? | Чек в коробке.
    Когда придёт посылка? | Будет у Вас через 2 дня.
    Когда вернёте деньги? | Сумма ушла в понедельник.
    Где моя посылка? | Курьер её везёт.
    Где посылка? | Отправили вчера.
    Лампа на гарантии? | Гарантия до мая.
    Можно обменять? | Отправим новую.
    Отмените заказ. | Отменили.
    Можно починить? | Мастер приедет в пятницу.
    Верните деньги. | Возврат ушёл.
    Перезвоните мне. | Мы позвоним.
    Как дела? | Благодарим за слова.
    Почему так? | Благодарим за слова.
    Подойдёт ли синий абажур? | Подойдёт.
    Спасибо за лампу. | Рады помочь.
    Какой цвет? | Да.
    Её можно мыть? | Вручную, да.
    Сколько стоит доставка? | 5 руб.
    Красная есть в наличии? | Красная здесь, наличие есть.
    Я жду извинений. | Простите нас.
  `,
  uk: `
    Можна рахунок? | Чек у коробці.
    Коли прийде посилка? | Буде у Вас за 2 дні.
    Коли повернете гроші? | Сума пішла в понеділок.
    Де моя посилка? | Кур’єр її везе.
    Де посилка? | Відправили вчора.
    Лампа на гарантії? | Гарантія до травня.
    Можна обміняти? | Надішлемо нову.
    Скасуйте замовлення. | Скасували.
    Можна полагодити? | Майстер приїде в п’ятницю.
    Поверніть гроші. | Повернення пішло.
    Передзвоніть мені. | Ми зателефонуємо.
    Як справи? | Дякуємо за слова.
    Чому так? | Дякуємо за слова.
    Чи підійде синій абажур? | Підійде.
    Дякую за лампу. | Раді допомогти.
    Який колір? | Так.
    Її можна мити? | Вручну, так.
    Скільки коштує доставка? | 5 грн.
    Червона є в наявності? | Червона тут, наявність є.
    Я чекаю на вибачення. | Пробачте нам.
  `,
};

describe('a question or demand', () => {
  it.each(rowsByLanguage(OPEN))('in %s stays open: %s / %s', async (language, mail, text) => {
    const [problem] = await find(language, mail, text);
    expect(problem).toMatchObject({ kind: 'unanswered', text: '', start: 0, end: 0 });
    expect(problem?.rule).toMatch(/^unanswered:\d$/);
  });

  it.each(rowsByLanguage(TOUCHED))('in %s is touched, or too vague to tell: %s / %s', async (language, mail, text) => {
    expect(await find(language, mail, text)).toEqual([]);
  });

  it('is looked for in any draft', async () => {
    const mail = await aReading('en', 'Can you send me an invoice? Please cancel it. Is it in stock?');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const draft = { text, language: 'en' as const, sentAt: 0, utcOffsetMinutes: 0, workDays: [1], mail };
        expect(findUnanswered(draft, topics).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
