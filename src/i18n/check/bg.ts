import type { CheckWords } from './check-words';

const things = (count: number) => (count === 1 ? '1 нещо' : `${count} неща`);

export const check: CheckWords = {
  title: (count) => `${things(count)} преди изпращане`,
  anyTime: 'Може да се изпрати по всяко време.',
  look: 'Прегледай',
  good: 'Готово за изпращане',
  goodLine: 'Няма какво повече да се поправя.',
  left: (count) => (count === 0 ? 'Готово за изпращане.' : count === 1 ? 'Остава 1 нещо.' : `Остават ${count} неща.`),
  more: (count) => `Още ${count}`,
  insertMore: 'Вмъкни още текст',
  fineHere: 'Тук е наред',
  wasFine: 'Остава, както е.',
  switchOff: 'Не проверявай за това',
  takeOut: 'Премахни',
  useThis: 'Използвай',
  put: (words) => `Сложи „${words}“`,
  fresher: (words) => `По-живо: „${words}“`,
  addApology: 'Добави извинение',
  line: (words) => `„${words}“`,
  addLine: 'Добави този ред',
  undo: 'Отмени',
  mended: 'Черновата е променена.',
  trouble: {
    changed: 'Черновата междувременно се промени. Прегледайте я пак.',
    'not-found': 'Тези думи се променят направо в черновата.',
    refused: 'Outlook не промени черновата. Променете я там.',
  },
  promise: 'Обещание със срок',
  due: (day) => `Срок: ${day}.`,
  remindMe: 'Напомни ми',
  greets: (name) => `Обръщение по име: ${name}`,
  takesUp: (count) =>
    count === 1
      ? 'Засяга зададения въпрос'
      : count === 2
        ? 'Засяга и\u00a0двата въпроса'
        : `Засяга всичките ${count}\u00a0въпроса`,
  steps: {
    acknowledge: 'Казва какво се е\u00a0случило',
    apologise: 'Съдържа извинение',
    explain: 'Обяснява защо се е\u00a0случило',
    fix: 'Предлага решение',
    prevent: 'Казва какво ще се промени',
    limits: 'Открито казва какво не може',
    next_step: 'Казва какво следва и\u00a0кога',
    thanks: 'Благодари',
  },
  reminder: (day) => `Напомняне: ${day}`,
  reminderOnSend: (day) => `Напомняне при изпращане: ${day}`,
  inOrder: 'Наред е',
  settings: 'Проверки преди изпращане',
  settingsHint: 'За какво се проверяват черновите Ви.',
  gestureLimit: 'Вашият лимит за отстъпка, % (0 = без)',
  holidays: 'Почивни дни',
  holidaysHint: 'По един ден на ред, например 24 декември.',
  holidaysUnread: (words) => `Не се разчете: „${words}“`,
};
