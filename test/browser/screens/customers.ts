import type { Language } from '../../../src/engine';
import type { Eml } from '../outlook';
import { HOSTILE, HOSTILE_IN } from '../mails';

/** Who writes to an agent of one language on the day of the pictures. */
export type Customers = {
  readonly hot: readonly [Eml, Eml, Eml, Eml];
  readonly calm: readonly Eml[];
  readonly urgent: Eml;
};

const HOT: Readonly<Record<Language, Eml>> = { en: HOSTILE, ...HOSTILE_IN };

type Words = readonly [from: string, subject: string, text: string];

const CALM: Readonly<Record<Language, readonly Words[]>> = {
  en: [
    [
      'Maria Jones <maria@customer.example>',
      'Delivery day',
      'Hello,\n\nwhen will my order 5210 arrive?\n\nMaria Jones',
    ],
    ['Peter Smith <peter@customer.example>', 'Spare filter', 'Hello,\n\nwhich filter fits the kettle?\n\nPeter Smith'],
    ['Anna Brown <anna@customer.example>', 'Change of address', 'Hello,\n\ncan I change the address?\n\nAnna Brown'],
  ],
  bg: [
    [
      'Мария Колева <maria@customer.example>',
      'Ден на доставка',
      'Здравейте,\n\nкога ще пристигне поръчка 5210?\n\nМария Колева',
    ],
    [
      'Петър Стоянов <petar@customer.example>',
      'Филтър за кана',
      'Здравейте,\n\nкой филтър става за каната?\n\nПетър Стоянов',
    ],
    ['Ана Динева <ana@customer.example>', 'Смяна на адрес', 'Здравейте,\n\nможе ли да сменя адреса?\n\nАна Динева'],
  ],
  ru: [
    [
      'Мария Орлова <maria@customer.example>',
      'День доставки',
      'Здравствуйте!\n\nКогда придёт заказ 5210?\n\nМария Орлова',
    ],
    [
      'Пётр Зимин <petr@customer.example>',
      'Фильтр для чайника',
      'Здравствуйте!\n\nКакой фильтр подойдёт к чайнику?\n\nПётр Зимин',
    ],
    ['Анна Белова <anna@customer.example>', 'Смена адреса', 'Здравствуйте!\n\nМожно ли изменить адрес?\n\nАнна Белова'],
  ],
  uk: [
    [
      'Марія Гнатюк <maria@customer.example>',
      'День доставки',
      'Добрий день!\n\nКоли прийде замовлення 5210?\n\nМарія Гнатюк',
    ],
    [
      'Петро Мельник <petro@customer.example>',
      'Фільтр для чайника',
      'Добрий день!\n\nЯкий фільтр підійде до чайника?\n\nПетро Мельник',
    ],
    ['Ганна Бойко <hanna@customer.example>', 'Зміна адреси', 'Добрий день!\n\nЧи можна змінити адресу?\n\nГанна Бойко'],
  ],
};

const URGENT: Readonly<Record<Language, Words>> = {
  en: [
    'Laura Hill <laura@customer.example>',
    'My last order',
    'You ruined it all, you liars. I want to die.\n\nLaura Hill',
  ],
  bg: [
    'Лора Петкова <lora@customer.example>',
    'Последна поръчка',
    'Провалихте всичко, лъжци! Не ми се живее.\n\nЛора Петкова',
  ],
  ru: [
    'Лариса Котова <larisa@customer.example>',
    'Последний заказ',
    'Вы всё испортили, лжецы! Я не хочу жить.\n\nЛариса Котова',
  ],
  uk: [
    'Лариса Кравець <larysa@customer.example>',
    'Останнє замовлення',
    'Ви все зіпсували, брехуни! Я не хочу жити.\n\nЛариса Кравець',
  ],
};

/** The customers of an agent who works in `language`: four heated conversations, three calm ones, one that cannot wait. */
export function customersOf(language: Language): Customers {
  const hot = HOT[language];
  const mail = (number: number, [from, subject, text]: Words): Eml => ({ number, from, subject, text });
  const [text = ''] = hot.text.replace(/4471/g, '5530').split('\n\n');
  // Of another customer each, as one customer's emails share a pause.
  const other = (number: number): Eml => ({
    number,
    from: `<customer${number}@customer.example>`,
    subject: `№ ${number}`,
    text,
  });
  return {
    hot: [hot, other(21), other(22), other(23)],
    calm: CALM[language].map((words, index) => mail(30 + index, words)),
    urgent: mail(40, URGENT[language]),
  };
}
