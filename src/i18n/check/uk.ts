import { plural } from '../plural';
import type { CheckWords } from './check-words';

const details = (count: number) =>
  `${count} ${plural('uk', count, { one: 'деталь', few: 'деталі', many: 'деталей', other: 'деталі' })}`;

export const check: CheckWords = {
  title: (count) => `${details(count)} перед надсиланням`,
  anyTime: 'Надіслати можна будь-коли.',
  good: 'Можна надсилати',
  goodLine: 'У чернетці ніщо не впадає в око.',
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
  reminded: 'Потрапить до Вашого списку під час надсилання.',
  steps: {
    acknowledge: 'Сказано, що сталося.',
    apologise: 'Є вибачення.',
    explain: 'Сказано, чому так вийшло.',
    fix: 'Є розв’язання.',
    prevent: 'Сказано, що зміниться.',
    limits: 'Чесно сказано, що неможливо.',
    next_step: 'Названо наступний крок і його строк.',
    thanks: 'Є подяка.',
  },
  inOrder: 'Усе на місці',
  settings: 'Перевірка перед надсиланням',
  settingsHint: 'Що перевіряти у Ваших чернетках.',
  gestureLimit: 'Ваш ліміт знижки, % (0 = без ліміту)',
  holidays: 'Святкові дні',
  holidaysHint: 'По одному дню в рядку, наприклад 24 грудня.',
  holidaysUnread: (words) => `Не вдалося прочитати: «${words}»`,
};
