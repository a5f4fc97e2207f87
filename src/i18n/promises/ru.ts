import { plural } from '../plural';
import type { PromiseListWords } from './promise-list-words';

const quoted = (words: string) => `«${words}»`;

export const promises: PromiseListWords = {
  title: 'Обещания',
  due: (count) =>
    `${count}\u00a0${plural('ru', count, { one: 'обещание ждёт', few: 'обещания ждут', many: 'обещаний ждут', other: 'обещания ждут' })}`,
  none: 'Открытых обещаний нет.',
  quoted: (words) => quoted(words),
  unworded: {
    here: 'Обещание в\u00a0этой переписке',
    elsewhere: 'Обещание в\u00a0другой переписке',
    holding: 'Ответ, как обещано в\u00a0промежуточном',
  },
  wordsStay: 'Слова обещания остаются на том компьютере, где оно дано.',
  late: (day) => `Просрочено: ${day}`,
  today: (time) => (time === undefined ? 'Сегодня' : `Сегодня: до ${time}`),
  later: (day) => `Позже: ${day}`,
  dayBy: (day, time) => `${day}, до ${time}`,
  snoozed: (day, time) => (day === undefined ? `Отложено до ${time}` : `Отложено до: ${day}, ${time}`),
  tell: () => 'Написать о\u00a0задержке',
  first: {
    find: 'Чтобы написать о\u00a0задержке, откройте письмо клиента.',
    wait: 'Написать о\u00a0задержке можно после паузы.',
  },
  openEmail: 'Открыть письмо',
  kept: 'Выполнено',
  move: 'Перенести',
  snooze: 'Отложить',
  remove: 'Убрать',
  moveTo: 'Новый срок',
  snoozeUntil: 'Напомнить',
  tomorrow: 'Завтра',
  soon: 'Через 3\u00a0рабочих дня',
  otherDay: 'Другой день',
  setDay: 'Перенести на этот день',
  inAnHour: 'Через час',
  morning: 'Завтра утром',
  done: {
    keep: 'Отмечено как выполненное.',
    remove: 'Убрано.',
    move: 'Перенесено.',
    snooze: 'Отложено.',
    'put-away': 'Убрано.',
  },
  undo: 'Отменить',
  promised: (words) => `Обещано: ${quoted(words)}`,
  promisedUnworded: {
    here: 'В\u00a0этой переписке есть обещание.',
    elsewhere: 'Этому клиенту дано обещание.',
  },
  unansweredHead: 'Пока без ответа',
  waitingHead: 'Ожидается ответ',
  unanswered: (day) => `Письмо клиента: ${day}`,
  waiting: (day) => `Ваш ответ: ${day}`,
  hot: 'Резкий',
  more: (count) => `И\u00a0ещё ${count}`,
  putAway: 'Готово',
  problem: {
    newer: 'Слова записаны более новым Take Five: их видно, но не изменить.',
    'not-kept': 'Слова не сохраняются: хранилище заполнено или закрыто.',
  },
};
