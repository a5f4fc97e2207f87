import { plural } from '../plural';
import type { PromiseListWords } from './promise-list-words';

const quoted = (words: string) => `„${words}“`;
const hour = (time: string) => `${time}\u00a0ч.`;

export const promises: PromiseListWords = {
  title: 'Обещания',
  due: (count) => `${count}\u00a0${plural('bg', count, { one: 'обещание чака', other: 'обещания чакат' })}`,
  none: 'Няма открити обещания.',
  quoted: (words) => quoted(words),
  unworded: {
    here: 'Обещание в\u00a0този разговор',
    elsewhere: 'Обещание в\u00a0друг разговор',
    holding: 'Отговор, както пише в\u00a0междинния',
  },
  wordsStay: 'Думите на обещанието остават на компютъра, на който е\u00a0дадено.',
  late: (day) => `Просрочено: ${day}`,
  today: (time) => (time === undefined ? 'Днес' : `Днес: до ${hour(time)}`),
  later: (day) => `По-късно: ${day}`,
  dayBy: (day, time) => `${day}, до ${hour(time)}`,
  snoozed: (day, time) => (day === undefined ? `Отложено до ${hour(time)}` : `Отложено до: ${day}, ${hour(time)}`),
  tell: () => 'Пиши за забавянето',
  first: {
    find: 'За да пишете за забавянето, отворете имейл на клиента.',
    wait: 'За забавянето може да пишете след паузата.',
  },
  openEmail: 'Отвори имейла',
  kept: 'Изпълнено',
  move: 'Премести',
  snooze: 'Отложи',
  remove: 'Премахни',
  moveTo: 'Нов срок',
  snoozeUntil: 'Напомняне',
  tomorrow: 'Утре',
  soon: 'След 3\u00a0работни дни',
  otherDay: 'Друг ден',
  setDay: 'Премести за този ден',
  inAnHour: 'След час',
  morning: 'Утре сутрин',
  done: {
    keep: 'Отбелязано като изпълнено.',
    remove: 'Премахнато.',
    move: 'Преместено.',
    snooze: 'Отложено.',
    'put-away': 'Прибрано.',
  },
  undo: 'Отмени',
  promised: (words) => `Обещано: ${quoted(words)}`,
  promisedUnworded: {
    here: 'Има обещание в\u00a0този разговор.',
    elsewhere: 'Има обещание към този клиент.',
  },
  unansweredHead: 'Още без отговор',
  waitingHead: 'Очаква се отговор',
  unanswered: (day) => `Имейл от клиента: ${day}`,
  waiting: (day) => `Вашето писмо: ${day}`,
  hot: 'Остър',
  more: (count) => `И\u00a0още ${count}`,
  putAway: 'Готово',
  problem: {
    newer: 'Думите са записани с\u00a0по-нов Take Five и\u00a0само се виждат.',
    'not-kept': 'Думите не се пазят: паметта е\u00a0пълна или блокирана.',
  },
};
