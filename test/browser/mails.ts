import type { Eml } from './outlook';

/** The mails that the browser tests drop on the page. */
export const HOSTILE: Eml = {
  number: 1,
  from: 'Ivan Petrov <ivan@customer.example>',
  subject: 'Kettle, order 4471',
  text: 'You are complete idiots and liars. Order 4471 came broken. I want my money back.\n\nIvan Petrov',
};

export const HOSTILE_IN: Record<'bg' | 'ru' | 'uk', Eml> = {
  bg: {
    number: 2,
    from: 'Георги Иванов <georgi@customer.example>',
    subject: 'Поръчка 4471',
    text: 'Вие сте пълни идиоти и мошеници! Къде ми е поръчка 4471? Върнете ми парите.\n\nГеорги Иванов',
  },
  ru: {
    number: 3,
    from: 'Сергей Волков <sergey@customer.example>',
    subject: 'Заказ 4471',
    text: 'Вы идиоты и мошенники! Где мой заказ 4471? Верните деньги.\n\nСергей Волков',
  },
  uk: {
    number: 4,
    from: 'Олена Коваленко <olena@customer.example>',
    subject: 'Замовлення 4471',
    text: 'Ви ідіоти та шахраї! Де моє замовлення 4471? Поверніть гроші.\n\nОлена Коваленко',
  },
};

/** Calm questions of five different customers. */
export const CALM: readonly Eml[] = ['Maria', 'Peter', 'Anna', 'John', 'Laura', 'David'].map((name, index) => ({
  number: 10 + index,
  from: `${name} Smith <${name.toLowerCase()}@customer.example>`,
  subject: `Question ${index + 1}`,
  text: `Hello,\n\nwhen will my order 52${index}0 arrive?\n\nThank you\n${name} Smith`,
}));
