import { plural } from '../plural';
import type { CheckWords } from './check-words';

const details = (count: number) =>
  `${count} ${plural('uk', count, { one: 'деталь', few: 'деталі', many: 'деталей', other: 'деталі' })}`;

export const check: CheckWords = {
  title: (count) => `${details(count)} перед надсиланням`,
  anyTime: 'Надіслати можна будь-коли.',
  look: 'Переглянути',
  good: 'Можна надсилати',
  goodLine: 'Виправляти більше нічого.',
  left: (count) => (count === 0 ? 'Можна надсилати.' : `Залишилося: ${details(count)}.`),
  more: (count) => `Ще ${count}`,
  insertMore: 'Вставити ще текст',
  fineHere: 'Тут доречно',
  wasFine: 'Залишається як є.',
  switchOff: 'Більше цього не перевіряти',
  takeOut: 'Прибрати',
  useThis: 'Узяти цей варіант',
  put: (words) => `Вписати «${words}»`,
  fresher: (words) => `Живіше: «${words}»`,
  addApology: 'Додати вибачення',
  line: (words) => `«${words}»`,
  addLine: 'Додати цей рядок',
  undo: 'Скасувати',
  mended: 'Чернетку змінено.',
  trouble: {
    changed: 'Чернетка тим часом змінилася. Перегляньте її ще раз.',
    'not-found': 'Ці слова треба виправити просто в чернетці.',
    refused: 'Outlook не змінив чернетку. Виправте її там.',
  },
  promise: 'Обіцянка зі строком',
  due: (day) => `Строк: ${day}.`,
  remindMe: 'Нагадати мені',
  greets: (name) => `Звертання на ім’я: ${name}`,
  takesUp: (count) =>
    count === 1
      ? 'Запитання клієнта враховано'
      : count === 2
        ? 'Враховано обидва запитання клієнта'
        : `Враховано всі запитання клієнта: ${count}`,
  steps: {
    acknowledge: 'Сказано, що сталося',
    apologise: 'Є вибачення',
    explain: 'Сказано, чому так вийшло',
    fix: 'Запропоновано рішення',
    prevent: 'Сказано, що зміниться',
    limits: 'Чесно сказано, що неможливо',
    next_step: 'Сказано, що буде далі й\u00a0коли',
    thanks: 'Є подяка',
  },
  reminder: (day) => `Нагадування: ${day}`,
  reminderOnSend: (day) => `Нагадування під час надсилання: ${day}`,
  inOrder: 'Усе на місці',
  settings: 'Перевірка перед надсиланням',
  settingsHint: 'Що перевіряти у Ваших чернетках.',
  gestureLimit: 'Ваш ліміт знижки, % (0 = без ліміту)',
  holidays: 'Святкові дні',
  holidaysHint: 'По одному дню в рядку, наприклад 24 грудня.',
  holidaysUnread: (words) => `Не вдалося прочитати: «${words}»`,
};
