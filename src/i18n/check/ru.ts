import { plural } from '../plural';
import type { CheckWords } from './check-words';

const details = (count: number) =>
  `${count} ${plural('ru', count, { one: 'деталь', few: 'детали', many: 'деталей', other: 'детали' })}`;

export const check: CheckWords = {
  title: (count) => `${details(count)} перед отправкой`,
  anyTime: 'Отправить можно в любой момент.',
  look: 'Посмотреть',
  good: 'Можно отправлять',
  goodLine: 'Исправлять больше нечего.',
  left: (count) => (count === 0 ? 'Можно отправлять.' : `Осталось: ${details(count)}.`),
  more: (count) => `Ещё ${count}`,
  insertMore: 'Вставить ещё текст',
  fineHere: 'Здесь уместно',
  wasFine: 'Остаётся как есть.',
  switchOff: 'Больше это не проверять',
  takeOut: 'Убрать',
  useThis: 'Взять этот вариант',
  put: (words) => `Вписать «${words}»`,
  fresher: (words) => `Живее: «${words}»`,
  addApology: 'Добавить извинение',
  line: (words) => `«${words}»`,
  addLine: 'Добавить эту строку',
  undo: 'Отменить',
  mended: 'Черновик изменён.',
  trouble: {
    changed: 'Черновик тем временем изменился. Посмотрите ещё раз.',
    'not-found': 'Эти слова нужно исправить прямо в черновике.',
    refused: 'Outlook не изменил черновик. Исправьте его там.',
  },
  promise: 'Обещание со сроком',
  due: (day) => `Срок: ${day}.`,
  remindMe: 'Напомнить мне',
  greets: (name) => `Обращение по имени: ${name}`,
  takesUp: (count) =>
    count === 1
      ? 'Вопрос клиента учтён'
      : count === 2
        ? 'Учтены оба вопроса клиента'
        : `Учтены все вопросы клиента: ${count}`,
  steps: {
    acknowledge: 'Сказано, что произошло',
    apologise: 'Есть извинение',
    explain: 'Сказано, почему так вышло',
    fix: 'Предложено решение',
    prevent: 'Сказано, что изменится',
    limits: 'Честно сказано, что невозможно',
    next_step: 'Сказано, что будет дальше и\u00a0когда',
    thanks: 'Есть благодарность',
  },
  reminder: (day) => `Напоминание: ${day}`,
  reminderOnSend: (day) => `Напоминание при отправке: ${day}`,
  inOrder: 'Всё на месте',
  settings: 'Проверка перед отправкой',
  settingsHint: 'Что проверять в Ваших черновиках.',
  gestureLimit: 'Ваш лимит скидки, % (0 = без лимита)',
  holidays: 'Праздничные дни',
  holidaysHint: 'По одному дню в строке, например 24 декабря.',
  holidaysUnread: (words) => `Не удалось прочитать: «${words}»`,
};
