import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findPeopleFirst } from '../../../src/engine/draft-check/find-people-first';
import { people as bg } from '../../../src/engine/languages/bg/draft-check/people';
import { people as en } from '../../../src/engine/languages/en/draft-check/people';
import { people as ru } from '../../../src/engine/languages/ru/draft-check/people';
import { people as uk } from '../../../src/engine/languages/uk/draft-check/people';
import { aDraft } from './a-draft';
import { aReading } from './a-reading';
import { DRAFT_WORDS, linesOf } from './draft-words';

const WORDS = { en, bg, ru, uk };
const found = async (mail: string, text: string, language: Language) =>
  findPeopleFirst(
    aDraft(text, language, { mail: await aReading(language, mail) }),
    WORDS[language],
    DRAFT_WORDS[language].pack,
  );
const rows = (tables: Readonly<Record<Language, string>>) =>
  LANGUAGES.flatMap((language) => linesOf(tables[language]).map((line) => [language, line] as const));

/** Mails of people who have it hard. */
const HARD: Readonly<Record<Language, string>> = {
  en: `
My mother is 84. She has been without heating since Friday.
My husband died on the 2nd. Please stop his tablets.
Mum passed away on the 11th. How do I stop her mobile?
I am on chemo and cannot come to the office. Where is my parcel?
We are stranded in Malta with two suitcases. When is the next flight?
The baby has no formula and the parcel is stuck at the depot.
I want to complain. My wife is pregnant and the lift has been broken for a week.
I want to complain. My father is 91 years old and nobody opened the door for him.
I lost my job and cannot pay by Friday. Can I pay in two parts?
My daughter is seriously ill and needs the machine. Is it on its way?
`,
  bg: `
Майка ми е на 84 и е без парно от петък.
Мъжът ми почина на 2 ноември. Моля, спрете писмата до него.
На химиотерапия съм и не мога да дойда до офиса. Къде е пратката ми?
Останахме на летището в Малта с два куфара. Кога е следващият полет?
Бебето няма адаптирано мляко, на студено е и е без ток.
Искам да се оплача. Жена ми е бременна, а асансьорът не работи от седмица.
Загубих работата си и не мога да платя до петък. Може ли на две части?
Дъщеря ми е тежко болна и чака апарата. Тръгнал ли е?
`,
  ru: `
Моей маме 84 года, она без отопления с пятницы.
Муж умер второго числа. Пожалуйста, не присылайте ему писем.
Я на химиотерапии и не могу прийти в офис. Где моя посылка?
Мы застряли в аэропорту с двумя детьми. Когда следующий рейс?
Бабушка умерла в субботу. Какие бумаги нужны для возврата?
Хочу пожаловаться. Жена беременна, а лифт не работает неделю.
Я потеряла работу и не могу заплатить до пятницы. Можно двумя частями?
Дочь тяжело больна и ждёт аппарат. Он уже выехал?
`,
  uk: `
Моїй мамі 84 роки, вона без опалення з п’ятниці.
Чоловік помер другого числа. Будь ласка, не надсилайте йому листів.
Я на хіміотерапії й не можу прийти в офіс. Де моя посилка?
Ми застрягли в аеропорту з двома дітьми. Коли наступний рейс?
Бабуся померла в суботу. Які папери потрібні для повернення?
Хочу поскаржитися. Дружина вагітна, а ліфт не працює тиждень.
Я втратила роботу й не можу заплатити до п’ятниці. Можна двома частинами?
Донька тяжко хвора й чекає на апарат. Він уже виїхав?
`,
};

/** Mails that hold such words and tell of nothing hard. */
const FINE: Readonly<Record<Language, string>> = {
  en: `
Is this toy safe for a baby?
Where is the parcel for my mother?
The lamp died after a week. I want to complain.
I want to complain. I am sick of waiting for the lamp.
Do you have ramps for a wheelchair?
My mother likes the lamp, thank you.
I would like to thank you: my late husband loved this lamp.
The old account was disabled, how do I open a new one?
The vase is 90 years old. What is it worth?
`,
  bg: `
Подходяща ли е играчката за бебе?
Къде е пратката за майка ми?
Лампата изгоря след седмица. Искам да се оплача.
Имате ли рампи за инвалидна количка?
Майка ми харесва лампата, благодаря.
Вазата е на 90 години. Колко струва?
`,
  ru: `
Подходит ли игрушка для малыша?
Где посылка для мамы?
Лампа сгорела через неделю. Хочу пожаловаться.
Есть ли у вас пандусы для инвалидной коляски?
Маме нравится лампа, спасибо.
Вазе 90 лет. Сколько она стоит?
`,
  uk: `
Чи підходить іграшка для малюка?
Де посилка для мами?
Лампа згоріла за тиждень. Хочу поскаржитися.
Чи є у вас пандуси для інвалідного візка?
Мамі подобається лампа, дякую.
Вазі 90 років. Скільки вона коштує?
`,
};

const COLD: Readonly<Record<Language, string>> = {
  en: 'The next date is Friday. Please send us the form and a copy of the contract.',
  bg: 'Следващата дата е петък. Моля, изпратете ни формуляра и копие от договора.',
  ru: 'Следующая дата — пятница. Пришлите нам анкету и копию договора.',
  uk: 'Наступна дата — п’ятниця. Надішліть нам анкету та копію договору.',
};

/** Replies that say something kind, or at least speak of it. */
const WARM: Readonly<Record<Language, string>> = {
  en: `
I am sorry. The next date is Friday.
I am very sorry for what you are going through. The next date is Friday.
Please accept my condolences. The next date is Friday.
I can imagine how worrying this is. The next date is Friday.
We wish her a quick recovery. The next date is Friday.
Somebody will be with your mother at six.
This must be hard. The next date is Friday.
`,
  bg: `
Съжалявам. Следващата дата е петък.
Искрено съжалявам за това, което преживявате. Следващата дата е петък.
Моите съболезнования. Следващата дата е петък.
Разбирам колко е тревожно. Следващата дата е петък.
Пожелаваме ѝ бързо възстановяване. Следващата дата е петък.
Днес в шест ще сме при майка Ви. Бебето ще има мляко.
`,
  ru: `
Мне очень жаль. Следующая дата — пятница.
Примите мои соболезнования. Следующая дата — пятница.
Понимаю, как это тревожно. Следующая дата — пятница.
Желаем скорейшего выздоровления. Следующая дата — пятница.
Сегодня в шесть будем у Вашей мамы.
Вам сейчас нелегко, тяжёлые дни. Следующая дата — пятница.
`,
  uk: `
Мені дуже шкода. Наступна дата — п’ятниця.
Прийміть мої співчуття. Наступна дата — п’ятниця.
Розумію, як це тривожно. Наступна дата — п’ятниця.
Бажаємо якнайшвидшого одужання. Наступна дата — п’ятниця.
Сьогодні о шостій будемо у Вашої мами. Дитина матиме суміш.
Вам зараз нелегко, тяжко. Наступна дата — п’ятниця.
`,
};

describe('findPeopleFirst', () => {
  it.each(rows(HARD))('misses a kind word (%s): %s', async (language, mail) => {
    expect(await found(mail, COLD[language], language)).toEqual([
      { kind: 'people_first', text: '', start: 0, end: 0, rule: 'people_first:unsaid' },
    ]);
  });

  it.each(rows(FINE))('misses nothing where nobody has it hard (%s): %s', async (language, mail) => {
    expect(await found(mail, COLD[language], language)).toEqual([]);
  });

  it.each(rows(WARM))('hears a kind word (%s): %s', async (language, text) => {
    for (const mail of linesOf(HARD[language])) expect(await found(mail, text, language)).toEqual([]);
  });

  it('looks at nothing without the mail, without a draft, or between two languages', async () => {
    const mail = await aReading('en', 'My husband died on the 2nd.');
    const { pack } = DRAFT_WORDS.en;
    expect(findPeopleFirst(aDraft(COLD.en, 'en'), en, pack)).toEqual([]);
    expect(findPeopleFirst(aDraft(' \n', 'en', { mail }), en, pack)).toEqual([]);
    expect(findPeopleFirst(aDraft(COLD.bg, 'bg', { mail }), bg, DRAFT_WORDS.bg.pack)).toEqual([]);
  });

  it('never throws', async () => {
    const calm = await aReading('en', 'Where is my lamp?');
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...rows(HARD).map(([, line]) => line)));
    fc.assert(
      fc.property(piece, piece, fc.constantFrom(...LANGUAGES), (newest, text, language) => {
        const draft = aDraft(text, language, { mail: { ...calm, newest, language } });
        expect(findPeopleFirst(draft, WORDS[language], DRAFT_WORDS[language].pack).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
