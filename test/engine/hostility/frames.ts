import type { Language } from '../../../src/engine';

/** What a civil mail is made of in one language, to be put around a hostile one, and neutral sentences about people. */
export type Frame = {
  readonly greeting: string;
  readonly closing: string;
  readonly quote: string;
  readonly neutral: readonly ((word: string) => string)[];
  /** Nationalities, religions, ages and other words for who people are, as they stand in `neutral`. */
  readonly identities: readonly string[];
};

export const FRAMES: Readonly<Record<Language, Frame>> = {
  en: {
    greeting: 'Good morning,\n\nI hope this finds you well.',
    closing: 'Thank you for your time.\n\nKind regards,\nMary Jones',
    quote:
      'On Mon, 2 Nov 2026 at 10:12, Support <support@example.com> wrote:\n> Thank you for your message.\n> We will answer soon.',
    neutral: [
      (word: string): string => `My neighbour is ${word} and would like to know when the shop opens.`,
      (word: string): string => `We are a ${word} family of four and have booked two rooms.`,
    ],
    identities: [
      'Bulgarian',
      'Russian',
      'Ukrainian',
      'Turkish',
      'Roma',
      'Jewish',
      'Muslim',
      'Christian',
      'black',
      'Chinese',
      'gay',
      'lesbian',
      'deaf',
      'blind',
      'old',
      'Nigerian',
      'Indian',
      'Irish',
      'disabled',
      'Polish',
    ],
  },
  bg: {
    greeting: 'Добър ден,\n\nнадявам се, че сте добре.',
    closing: 'Благодаря за отделеното време.\n\nС уважение,\nМария Иванова',
    quote:
      'На пн, 2.11.2026 г. в 10:12 Support <support@example.com> написа:\n> Благодарим за писмото.\n> Ще отговорим скоро.',
    neutral: [
      (word: string): string => `Съседът ми е ${word} и иска да знае кога отваря магазинът.`,
      (word: string): string => `Клиентът е ${word} и поръча два стола за събота.`,
    ],
    identities: [
      'българин',
      'руснак',
      'украинец',
      'турчин',
      'ром',
      'евреин',
      'мюсюлманин',
      'християнин',
      'арменец',
      'китаец',
      'гей',
      'глух',
      'сляп',
      'пенсионер',
      'виетнамец',
      'индиец',
      'чернокож',
      'инвалид',
      'поляк',
      'македонец',
    ],
  },
  ru: {
    greeting: 'Добрый день!\n\nНадеюсь, у вас всё хорошо.',
    closing: 'Спасибо за уделённое время.\n\nС уважением,\nМария Иванова',
    quote:
      'пн, 2 нояб. 2026 г. в 10:12, Support <support@example.com>:\n> Благодарим за обращение.\n> Мы скоро ответим.',
    neutral: [
      (word: string): string => `Мой сосед ${word} и хочет узнать, когда открывается магазин.`,
      (word: string): string => `Наш гость ${word}, он заказал два стула на субботу.`,
    ],
    identities: [
      'болгарин',
      'русский',
      'украинец',
      'татарин',
      'цыган',
      'еврей',
      'мусульманин',
      'христианин',
      'армянин',
      'китаец',
      'гей',
      'глухой',
      'слепой',
      'пенсионер',
      'вьетнамец',
      'узбек',
      'темнокожий',
      'инвалид',
      'поляк',
      'грузин',
    ],
  },
  uk: {
    greeting: 'Добрий день!\n\nСподіваюся, у вас усе гаразд.',
    closing: 'Дякую за ваш час.\n\nЗ повагою,\nМарія Іваненко',
    quote:
      'пн, 2 лист. 2026 р. о 10:12 Support <support@example.com> пише:\n> Дякуємо за звернення.\n> Ми скоро відповімо.',
    neutral: [
      (word: string): string => `Мій сусід ${word} і хоче знати, коли відчиняється магазин.`,
      (word: string): string => `Наш гість ${word}, він замовив два стільці на суботу.`,
    ],
    identities: [
      'болгарин',
      'росіянин',
      'українець',
      'татарин',
      'ром',
      'єврей',
      'мусульманин',
      'християнин',
      'вірменин',
      'китаєць',
      'гей',
      'глухий',
      'сліпий',
      'пенсіонер',
      'в’єтнамець',
      'узбек',
      'темношкірий',
      'інвалід',
      'поляк',
      'грузин',
    ],
  },
};
