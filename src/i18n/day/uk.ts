import { plural } from '../plural';
import type { DayWords } from './day-words';

const form = (count: number, one: string, few: string, many: string) =>
  plural('uk', count, { one, few, many, other: many });
const counted = (count: number, one: string, few: string, many: string) =>
  `${count}\u00a0${form(count, one, few, many)}`;
const minutes = (count: number) => counted(count, 'хвилина', 'хвилини', 'хвилин');
/** After «через». */
const afterMinutes = (count: number) => counted(count, 'хвилину', 'хвилини', 'хвилин');

export const day: DayWords = {
  title: 'Яким був день',
  onlyYou: 'Це бачите лише Ви. Дані залишаються на цьому комп’ютері.',
  hotHead: 'Різкі листи',
  hotLine: (count) =>
    count === 0
      ? 'Сьогодні різких листів поки немає.'
      : `Відкрито сьогодні: ${counted(count, 'лист', 'листи', 'листів')}`,
  pausesHead: 'Паузи',
  pausesNone: 'Сьогодні пауз поки немає.',
  full: (count) => `До кінця: ${counted(count, 'пауза', 'паузи', 'пауз')}`,
  running: (count) => `Зараз: ${counted(count, 'пауза', 'паузи', 'пауз')}`,
  early: (count, reasons) => `Раніше строку: ${counted(count, 'пауза', 'паузи', 'пауз')} (${reasons})`,
  without: (count) => `Без паузи: ${counted(count, 'різкий лист', 'різкі листи', 'різких листів')}`,
  answersHead: 'Перша відповідь',
  answersNone: 'Сьогодні відповідей поки не видно.',
  middle: (count, min) =>
    count === 1
      ? `Відповідь надано через ${afterMinutes(min)}`
      : `Половину з ${counted(count, 'відповіді', 'відповідей', 'відповідей')} надано не пізніше ніж через ${afterMinutes(min)}`,
  within: (within, count, target) => `${within} з ${count} вчасно (ціль: ${minutes(target)})`,
  answersNote: 'У\u00a0робочий час. Проміжна відповідь теж рахується.',
  trendHead: 'Хвилин до відповіді, останні 14\u00a0днів',
  targetLine: (min) => `Ціль: ${min}`,
  promisesHead: 'Обіцянки',
  kept: (count) => `Виконано сьогодні: ${count}`,
  late: (count) => `Прострочено: ${count}`,
  open: (count) => `Попереду: ${count}`,
  causesHead: 'Про що пишуть, останні 7\u00a0днів',
  otherCause: 'Інше',
  weekNone: 'За ці дні листів не відкривали.',
  savedHead: 'Зайві листи, останні 7\u00a0днів',
  savedNone: 'Нікому не довелося писати ще раз про те саме.',
  savedLine: (count) =>
    `${counted(count, 'лист', 'листи', 'листів')}, без ${form(count, 'якого', 'яких', 'яких')}, можливо, обійшлося б за повнішої першої відповіді`,
  savedCost: ({ email, phone, social }) => `Близько ${email}; телефоном ${phone}, у\u00a0соцмережах ${social}`,
  ways: { email: 'Листом', phone: 'Телефоном', social: 'У\u00a0соцмережах' },
  showTable: 'Показати таблицею',
  table: {
    day: 'День',
    kind: 'Вид',
    emails: 'Листи',
    heated: 'Різкі',
    calm: 'Спокійні',
    answers: 'Відповіді',
    median: 'Хвилини, медіана',
    full: 'До кінця',
    running: 'Зараз',
    early: 'Раніше строку',
    none: 'Різкі листи без паузи',
    within: 'Вчасно',
    kept: 'Виконано сьогодні',
    late: 'Прострочено',
    open: 'Попереду',
    contacts: 'Зайві листи',
    measure: 'Що',
    value: 'Число',
  },
  save: 'Зберегти таблицею (CSV)',
  copy: 'Скопіювати таблицею',
  fileName: 'take-five-day',
  settingsHead: 'Ціль і\u00a0вартість',
  target: 'Ціль для першої відповіді, хвилин',
  costs: { email: 'Один лист коштує', phone: 'Один дзвінок', social: 'У\u00a0соцмережі' },
  currency: 'Валюта',
  costsHint: 'Це звичні для галузі цифри. Вкажіть свої.',
  unknownHead: 'Чого тут не видно',
  unknown: (sends) => [
    sends
      ? 'Відповідей, надісланих, поки панель була закрита понад годину.'
      : 'Відповідей, написаних без шаблону звідси.',
    'Листів, відкритих без цієї панелі або на іншому комп’ютері.',
    'Чи допомогла б інша відповідь: це лише припущення.',
  ],
  problem: {
    newer: 'Збережено новішою версією Take Five. Показано без змін.',
    'not-kept': 'Не зберігається: пам’ять комп’ютера заповнена або недоступна.',
  },
};
