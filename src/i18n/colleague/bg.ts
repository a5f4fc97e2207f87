import type { ColleagueWords } from './colleague-words';

export const colleague: ColleagueWords = {
  ask: 'Попитай колега',
  unsure: 'Нужно е второ мнение?',
  suggested: 'Тук две мнения са по-добре от едно.',
  asked: 'Попитан е колега.',
  answered: 'Има отговор',
  copied: 'Outlook не отвори ново съобщение. Текстът му е копиран.',
  refused: 'Outlook не отвори ново съобщение.',
  letter: {
    subject: (name) => (name === '' ? 'Трябва ми второ мнение' : `Трябва ми второ мнение: ${name}`),
    hello: 'Здравейте,',
    please: (name) => `бихте ли погледнали, преди да отговоря?${name === '' ? '' : ` Става дума за имейл от ${name}.`}`,
    aboutHead: 'За какво става дума',
    asksHead: 'Какво пита клиентът',
    draftHead: 'Черновата ми досега',
    questionsHead: 'Въпросите ми към Вас',
    questions: {
      answer: 'Това ли е верният отговор и\u00a0липсва ли нещо?',
      tone: 'Подходящ ли е тонът?',
      boundary: 'Време ли е да поставим граница, или има по-мек начин?',
      gesture: 'Мога ли да предложа толкова?',
    },
    thanks: 'Благодаря,',
  },
};
