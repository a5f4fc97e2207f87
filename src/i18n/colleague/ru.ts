import type { ColleagueWords } from './colleague-words';

export const colleague: ColleagueWords = {
  ask: 'Спросить коллегу',
  unsure: 'Есть сомнения?',
  suggested: 'Здесь пригодится второе мнение.',
  asked: 'Вопрос коллеге задан.',
  answered: 'Ответ получен',
  copied: 'Скопировано. Вставьте текст в\u00a0новое письмо коллеге.',
  refused: 'Скопируйте это в\u00a0новое письмо коллеге.',
  haveAsked: 'Вопрос задан',
  letter: {
    subject: (name) => (name === '' ? 'Нужно второе мнение' : `Нужно второе мнение: ${name}`),
    hello: 'Здравствуйте!',
    please: (name) =>
      `Посмотрите, пожалуйста, прежде чем я отвечу.${name === '' ? '' : ` Отправитель письма: ${name}.`}`,
    aboutHead: 'О\u00a0чём речь',
    asksHead: 'О\u00a0чём спрашивает клиент',
    draftHead: 'Мой черновик',
    questionsHead: 'Мои вопросы',
    questions: {
      answer: 'Верно ли я отвечаю и\u00a0всё ли учтено?',
      tone: 'Подходит ли тон?',
      boundary: 'Пора ли обозначить границы или есть способ помягче?',
      gesture: 'Можно ли предложить столько?',
    },
    thanks: 'Спасибо!',
  },
};
