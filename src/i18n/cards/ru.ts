import { plural } from '../plural';
import type { CardWords } from './card-words';

/** After «отправите»: accusative, which for lifeless things is the nominative. */
const replies = (count: number) =>
  `${count}\u00a0${plural('ru', count, { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' })}`;

export const cards: CardWords = {
  freeAt: (time, count) => `Пауза до\u00a0${time} или пока не отправите ещё ${replies(count)}.`,
  clock: (time, tomorrow) => (tomorrow ? `${time} завтрашнего дня` : time),
  asOf: (time) => `По состоянию на\u00a0${time}. Карточка сама не обновляется.`,
  checkAgain: 'Проверить ещё раз',
  search: 'Найти',
  replyWith: 'Ответить этим письмом',
  show: 'Показать письмо',
  save: 'Сохранить',
  add: 'Добавить',
  more: (count) => `Ещё ${count}`,
  earlier: 'Предыдущие',
  cut: 'Остальное здесь не помещается.',
  copyByHand: 'Выделите текст и\u00a0скопируйте его.',
  editTitle: 'Свои шаблоны и\u00a0бренды',
  editLine: 'Их пишут на отдельной странице.',
  edit: 'Открыть редактор',
  unreadableLine: 'Gmail не ответил вовремя. С\u00a0Вашим письмом всё в\u00a0порядке.',
  problem: {
    'no-answer': 'Gmail не ответил вовремя.',
    'email-refused': 'Gmail не передал письмо. Возможно, оно удалено.',
    'reply-refused': 'Gmail не открыл ответ. Скопируйте его.',
    'insert-refused': 'Gmail не принял письмо. Скопируйте его.',
    'open-refused': 'Gmail не открыл это письмо. Выберите его в\u00a0списке.',
    'copy-refused': 'Копирование здесь отключено.',
    'store-refused': 'Сохранить не удалось. Попробуйте ещё раз.',
    'store-full': 'Сохранить не удалось: места больше нет.',
    'letter-too-long': 'Это письмо слишком длинное для Gmail. Скопируйте его.',
    'letter-broken': 'В\u00a0шаблоне этого письма ошибка. Выберите другое.',
  },
  privacy: 'Письма читаются на сервере Вашей компании и\u00a0не хранятся там.',
  welcomeRead: 'Take Five читает только открытое письмо и\u00a0его переписку.',
  welcomeStays: 'Письмо читается на сервере Вашей компании и\u00a0не хранится там.',
  languageAuto: 'Как в\u00a0Gmail',
  beforeWriting: 'Перед ответом',
  ownWords: 'Ваши слова',
  promise: {
    moveTomorrow: 'Перенести на\u00a0завтра',
    moveSoon: 'Перенести на\u00a03\u00a0рабочих дня',
    snoozeHour: 'Отложить на\u00a0час',
    snoozeMorning: 'Отложить до\u00a0завтрашнего утра',
  },
  wordsStay: 'Слова обещания остаются в\u00a0том письме, где оно дано.',
  unknown: [
    'Ответы, отправленные при закрытом Take Five, если переписку потом не открывали.',
    'Письма, открытые при закрытом Take Five.',
    'Помог\u00a0бы ответ получше: это лишь предположение.',
  ],
  draftRefused: 'Gmail не изменил черновик. Измените его там.',
  signature: {
    'outlook-adds-none': 'Здесь Gmail не добавляет подпись, поэтому письмо заканчивается Вашим именем.',
    doubled: 'Gmail может добавить к\u00a0этому черновику и\u00a0свою подпись.',
  },
  letGmailSign: 'Пусть подписывает Gmail',
  signs: { letter: 'Письмо, Вашим именем', program: 'Gmail, своей подписью' },
  permission: {
    title: 'Не хватает одного разрешения',
    line: 'Take Five пока не может прочитать это письмо. Дайте разрешение и\u00a0откройте письмо снова.',
    button: 'Разрешить',
  },
  trouble: {
    bug: 'С\u00a0письмом и\u00a0черновиками всё в\u00a0порядке. Попробуйте ещё раз.',
    expired: 'Разрешение Google для этого письма истекло. Попробуйте ещё раз или откройте письмо снова.',
  },
  said: {
    saved: 'Сохранено.',
    tooSoon: 'За 20\u00a0секунд засчитывается одно письмо.',
    forgotten: 'Всё забыто.',
    inserted: 'Письмо вставлено.',
  },
};
