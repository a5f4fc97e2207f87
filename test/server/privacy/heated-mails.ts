import { plainMail } from '../../hosts/gmail/gmail-desk';

/** A heated mail whose words are found nowhere else. */
export type Heated = {
  readonly language: string;
  readonly file: Uint8Array;
  /** What the person types: a promise, a search, and anything else. */
  readonly promise: string;
  readonly search: string;
  readonly typed: string;
  /** Somebody whom a new draft goes to. */
  readonly recipient: string;
  /** Words that nobody may find again: of the sender, the subject, the text, and of what was typed. */
  readonly marks: readonly string[];
};

export const HEATED: readonly Heated[] = [
  {
    language: 'English',
    file: plainMail(
      'Ivan Quorvanth <zebulonka@drymwick.example>',
      'Order of the flibberjack',
      'You are complete idiots and liars! The brackelhorn came broken, order 774411889. I want my money back.\n\nIvan Quorvanth',
    ),
    promise: 'I will send the morvintal to you by Friday.',
    search: 'snorgleby',
    typed: 'Thank you, glimmerfax.',
    recipient: 'Anna Wexhoomer <wexhoomer@trundlepost.example>',
    marks: ['Quorvanth', 'zebulonka', 'drymwick', 'flibberjack', 'brackelhorn', '774411889', 'morvintal', 'snorgleby', 'glimmerfax', 'Wexhoomer', 'trundlepost'],
  },
  {
    language: 'Russian',
    file: plainMail(
      'Сергей Вихрогонов <щебетун@xn--bldrpost.example>',
      'Заказ крякозябла',
      'Вы идиоты и мошенники! Где мой шурундук, заказ 774411889? Верните деньги.\n\nСергей Вихрогонов',
    ),
    promise: 'Я отправлю вам мурзопляс до пятницы.',
    search: 'тыквохлёст',
    typed: 'Спасибо, брындозвон.',
    recipient: 'Анна Жмыхопёрова <жмыхопёр@bldrpost.example>',
    marks: ['Вихрогонов', 'щебетун', 'bldrpost', 'крякозябла', 'шурундук', '774411889', 'мурзопляс', 'тыквохлёст', 'брындозвон', 'Жмыхопёр'],
  },
];
