import { plural } from '../plural';
import type { PromiseListWords } from './promise-list-words';

const quoted = (words: string) => `«${words}»`;

export const promises: PromiseListWords = {
  title: 'Обіцянки',
  due: (count) =>
    `${count}\u00a0${plural('uk', count, { one: 'обіцянка чекає', few: 'обіцянки чекають', many: 'обіцянок чекають', other: 'обіцянки чекають' })}`,
  none: 'Відкритих обіцянок немає.',
  quoted: (words) => quoted(words),
  unworded: {
    here: 'Обіцянка в\u00a0цьому листуванні',
    elsewhere: 'Обіцянка в\u00a0іншому листуванні',
    holding: 'Відповідь, як обіцяно в\u00a0проміжній',
  },
  wordsStay: 'Слова обіцянки залишаються на тому комп’ютері, де її дано.',
  late: (day) => `Прострочено: ${day}`,
  today: (time) => (time === undefined ? 'Сьогодні' : `Сьогодні: до ${time}`),
  later: (day) => `Пізніше: ${day}`,
  dayBy: (day, time) => `${day}, до ${time}`,
  snoozed: (day, time) => (day === undefined ? `Відкладено до ${time}` : `Відкладено до: ${day}, ${time}`),
  tell: () => 'Написати про затримку',
  first: {
    find: 'Щоб написати про затримку, відкрийте лист клієнта.',
    wait: 'Написати про затримку можна після паузи.',
  },
  openEmail: 'Відкрити лист',
  kept: 'Виконано',
  move: 'Перенести',
  snooze: 'Відкласти',
  remove: 'Прибрати',
  moveTo: 'Новий термін',
  snoozeUntil: 'Нагадати',
  tomorrow: 'Завтра',
  soon: 'За 3\u00a0робочі дні',
  otherDay: 'Інший день',
  setDay: 'Перенести на цей день',
  inAnHour: 'За годину',
  morning: 'Завтра вранці',
  done: {
    keep: 'Позначено як виконане.',
    remove: 'Прибрано.',
    move: 'Перенесено.',
    snooze: 'Відкладено.',
    'put-away': 'Прибрано.',
  },
  undo: 'Скасувати',
  promised: (words) => `Обіцяно: ${quoted(words)}`,
  promisedUnworded: {
    here: 'У\u00a0цьому листуванні є\u00a0обіцянка.',
    elsewhere: 'Цьому клієнтові дано обіцянку.',
  },
  unansweredHead: 'Ще без відповіді',
  waitingHead: 'Очікується відповідь',
  unanswered: (day) => `Лист клієнта: ${day}`,
  waiting: (day) => `Ваша відповідь: ${day}`,
  hot: 'Різкий',
  more: (count) => `І\u00a0ще ${count}`,
  putAway: 'Готово',
  problem: {
    newer: 'Слова записано новішим Take Five: їх видно, але не змінити.',
    'not-kept': 'Слова не зберігаються: сховище заповнене або закрите.',
  },
};
