import { plainMail } from '../../hosts/gmail/gmail-desk';

/** A heated mail, and what somebody types about it; its marks are found nowhere else. */
export type Heated = {
  readonly language: string;
  /** In which Gmail speaks. */
  readonly locale: string;
  readonly file: Uint8Array;
  readonly promise: string;
  readonly search: string;
  readonly typed: string;
  /** Somebody whom a new draft goes to. */
  readonly recipient: string;
  /** Words of the mail, its sender, and what was typed, all of which are seen and none of which anybody may find again. */
  readonly marks: readonly string[];
  /** The same of the recipient, who is on no card. */
  readonly recipientMarks: readonly string[];
};

export const HEATED: readonly Heated[] = [
  {
    language: 'English',
    locale: 'en-GB',
    file: plainMail(
      'Ivan Quorvanth <zebulonka@drymwick.example>',
      'Order of the flibberjack',
      'You are complete idiots and liars! The brackelhorn came broken, order 774411889. I want my money back.\n\nIvan Quorvanth',
    ),
    promise: 'We will send the morvintal to you by Friday.',
    search: 'snorgleby',
    typed: 'Thank you, glimmerfax.',
    recipient: 'Anna Wexhoomer <wexhoomer@trundlepost.example>',
    marks: [
      ...['Quorvanth', 'zebulonka', 'drymwick', 'flibberjack', 'brackelhorn', '774411889', 'complete idiots'],
      ...['morvintal', 'snorgleby', 'glimmerfax'],
    ],
    recipientMarks: ['Wexhoomer', 'trundlepost'],
  },
  {
    language: 'Bulgarian',
    locale: 'bg',
    file: plainMail(
      'Петър Щраклевски <shtraklyo@mzhurnik.example>',
      'Поръчка дрънгалец',
      'Вие сте идиоти и мошеници! Фръцкалото дойде счупено, поръчка 774411890. Искам си парите обратно.\n\nПетър Щраклевски',
    ),
    promise: 'Ще Ви изпратим шмръкчето до петък.',
    search: 'бъзукльо',
    typed: 'Благодарим, глъмзавец.',
    recipient: 'Анна Жвъргулова <zhvurgulova@tropospost.example>',
    marks: [
      ...['Щраклевск', 'shtraklyo', 'mzhurnik', 'дрънгалец', 'фръцкало', '774411890', 'идиоти и мошеници'],
      ...['шмръкче', 'бъзукльо', 'глъмзавец'],
    ],
    recipientMarks: ['Жвъргулов', 'zhvurgulova', 'tropospost'],
  },
  {
    language: 'Russian',
    locale: 'ru-RU',
    file: plainMail(
      'Сергей Вихрогонов <schebetun@bldrpost.example>',
      'Заказ крякозябла',
      'Вы идиоты и мошенники! Где мой шурундук, заказ 774411891? Верните деньги.\n\nСергей Вихрогонов',
    ),
    promise: 'Мы отправим Вам мурзопляс до пятницы.',
    search: 'тыквохлёст',
    typed: 'Спасибо, брындозвон.',
    recipient: 'Анна Жмыхопёрова <zhmykhoper@tyndrapost.example>',
    marks: [
      ...['Вихрогонов', 'schebetun', 'bldrpost', 'крякозябл', 'шурундук', '774411891', 'идиоты и мошенники'],
      ...['мурзопляс', 'тыквохлёст', 'брындозвон'],
    ],
    recipientMarks: ['Жмыхопёр', 'zhmykhoper', 'tyndrapost'],
  },
  {
    language: 'Ukrainian',
    locale: 'uk',
    file: plainMail(
      'Тарас Гицельбренко <hytselyk@zhuzhpost.example>',
      'Замовлення хрумкотяга',
      'Ви ідіоти й шахраї! Де мій бевзюкрин, замовлення 774411892? Поверніть гроші.\n\nТарас Гицельбренко',
    ),
    promise: 'Ми надішлемо Вам пампуцик до п’ятниці.',
    search: 'жбурґотун',
    typed: 'Дякуємо, цвіркозвон.',
    recipient: 'Анна Їжакодуб <yizhakodub@mrakopost.example>',
    marks: [
      ...['Гицельбренк', 'hytselyk', 'zhuzhpost', 'хрумкотяг', 'бевзюкрин', '774411892', 'ідіоти й шахраї'],
      ...['пампуцик', 'жбурґотун', 'цвіркозвон'],
    ],
    recipientMarks: ['Їжакодуб', 'yizhakodub', 'mrakopost'],
  },
];
