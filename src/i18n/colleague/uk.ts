import type { ColleagueWords } from './colleague-words';

export const colleague: ColleagueWords = {
  ask: 'Запитати колегу',
  unsure: 'Є сумніви?',
  suggested: 'Тут стане в\u00a0пригоді друга думка.',
  asked: 'Колезі поставлено запитання.',
  answered: 'Є відповідь',
  copied: 'Скопійовано. Вставте текст у\u00a0новий лист колезі.',
  refused: 'Скопіюйте це в\u00a0новий лист колезі.',
  haveAsked: 'Запитання поставлено',
  letter: {
    subject: (name) => (name === '' ? 'Потрібна друга думка' : `Потрібна друга думка: ${name}`),
    hello: 'Вітаю!',
    please: (name) => `Погляньте, будь ласка, перш ніж я відповім.${name === '' ? '' : ` Відправник листа: ${name}.`}`,
    aboutHead: 'Про що йдеться',
    asksHead: 'Про що запитує клієнт',
    draftHead: 'Моя чернетка',
    questionsHead: 'Мої запитання',
    questions: {
      answer: 'Чи правильно я відповідаю і\u00a0чи все враховано?',
      tone: 'Чи доречний тон?',
      boundary: 'Чи час окреслити межі, чи є м’якший спосіб?',
      gesture: 'Чи можна запропонувати стільки?',
    },
    thanks: 'Дякую!',
  },
};
