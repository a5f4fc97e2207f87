import { plural } from '../plural';
import type { CardWords } from './card-words';

/** After «надішлете»: accusative, which here is the nominative. */
const replies = (count: number) =>
  `${count}\u00a0${plural('uk', count, { one: 'відповідь', few: 'відповіді', many: 'відповідей', other: 'відповіді' })}`;

export const cards: CardWords = {
  freeAt: (time, count) => `Пауза до\u00a0${time} або доки не надішлете ще ${replies(count)}.`,
  clock: (time, tomorrow) => (tomorrow ? `${time} завтра` : time),
  asOf: (time) => `Станом на\u00a0${time}. Картка сама не оновлюється.`,
  checkAgain: 'Перевірити ще раз',
  search: 'Знайти',
  replyWith: 'Відповісти цим листом',
  show: 'Показати лист',
  save: 'Зберегти',
  add: 'Додати',
  more: (count) => `Ще ${count}`,
  earlier: 'Попередні',
  cut: 'Решта тут не вміщується.',
  copyByHand: 'Виділіть текст і\u00a0скопіюйте його.',
  editTitle: 'Власні шаблони й\u00a0бренди',
  editLine: 'Їх пишуть на окремій сторінці.',
  edit: 'Відкрити редактор',
  unreadableLine: 'Gmail не відповів вчасно. З\u00a0Вашим листом усе гаразд.',
  problem: {
    'no-answer': 'Gmail не відповів вчасно.',
    'email-refused': 'Gmail не передав лист. Можливо, його видалено.',
    'reply-refused': 'Gmail не відкрив відповідь. Скопіюйте її.',
    'insert-refused': 'Gmail не прийняв лист. Скопіюйте його.',
    'open-refused': 'Gmail не відкрив цей лист. Виберіть його у\u00a0списку.',
    'copy-refused': 'Копіювання тут вимкнено.',
    'store-refused': 'Зберегти не вдалося. Спробуйте ще раз.',
    'store-full': 'Зберегти не вдалося: місця більше немає.',
    'letter-too-long': 'Цей лист задовгий для Gmail. Скопіюйте його.',
    'letter-broken': 'У\u00a0шаблоні цього листа є\u00a0помилка. Виберіть інший.',
  },
  privacy: 'Листи читаються на сервері Вашої компанії й\u00a0не зберігаються там.',
  welcomeRead: 'Take Five читає лише відкритий лист і\u00a0його листування.',
  welcomeStays: 'Лист читається на сервері Вашої компанії й\u00a0не зберігається там.',
  languageAuto: 'Як у\u00a0Gmail',
  beforeWriting: 'Перед відповіддю',
  ownWords: 'Ваші слова',
  promise: {
    moveTomorrow: 'Перенести на\u00a0завтра',
    moveSoon: 'Перенести на\u00a03\u00a0робочі дні',
    snoozeHour: 'Відкласти на\u00a0годину',
    snoozeMorning: 'Відкласти до\u00a0завтрашнього ранку',
  },
  wordsStay: 'Слова обіцянки залишаються в\u00a0тому листі, де її дано.',
  unknown: [
    'Відповіді, надіслані за закритого Take Five, якщо листування потім не відкривали.',
    'Листи, відкриті за закритого Take Five.',
    'Чи допомогла\u00a0б краща відповідь: це лише припущення.',
  ],
  draftRefused: 'Gmail не змінив чернетку. Змініть її там.',
  signature: {
    'outlook-adds-none': 'Тут Gmail не додає підпису, тому лист завершується Вашим іменем.',
    doubled: 'Gmail може додати до цієї чернетки і\u00a0свій підпис.',
  },
  letGmailSign: 'Хай підписує Gmail',
  signs: { letter: 'Лист, Вашим іменем', program: 'Gmail, своїм підписом' },
  permission: {
    title: 'Бракує одного дозволу',
    line: 'Take Five поки не може прочитати цей лист. Надайте дозвіл і\u00a0відкрийте лист знову.',
    button: 'Дозволити',
  },
  trouble: {
    bug: 'З\u00a0листом і\u00a0чернетками все гаразд. Спробуйте ще раз.',
    expired: 'Строк дозволу Google для цього листа сплив. Спробуйте ще раз або відкрийте лист знову.',
  },
  said: {
    saved: 'Збережено.',
    tooSoon: 'За 20\u00a0секунд зараховується один лист.',
    forgotten: 'Усе забуто.',
    inserted: 'Лист вставлено.',
  },
};
