import type { Announcement, Waited } from '../engine';
import type { Strings } from './en';
import { letterWords } from './letters/uk';
import { plural } from './plural';

// A number never parts from its noun at the end of a line.
const counted = (count: number, one: string, few: string, many: string) =>
  `${count}\u00a0${plural('uk', count, { one, few, many, other: many })}`;

const minutes = (count: number) => counted(count, 'хвилина', 'хвилини', 'хвилин');
const waitMinutes = (count: number) => counted(count, 'хвилину', 'хвилини', 'хвилин');
const emails = (count: number) => counted(count, 'лист', 'листи', 'листів');
const otherEmails = (count: number) => counted(count, 'інший лист', 'інші листи', 'інших листів');
const replies = (count: number) => counted(count, 'відповідь', 'відповіді', 'відповідей');
const fieldsLeft = (count: number) => `Заповніть ще ${counted(count, 'поле', 'поля', 'полів')}`;
const minutesOver = (count: number) => `${plural('uk', count, { one: 'Минула', other: 'Минуло' })} ${minutes(count)}.`;

const waiting = (count: number, unit: Waited['unit']) => {
  if (unit === 'minute') return `Чекає ${waitMinutes(count)}`;
  return `Чекає ${unit === 'hour' ? counted(count, 'робочу\u00a0годину', 'робочі\u00a0години', 'робочих\u00a0годин') : counted(count, 'робочий\u00a0день', 'робочі\u00a0дні', 'робочих\u00a0днів')}`;
};

const KINDS: Strings['kind'] = {
  insult: 'Образа',
  contempt: 'Зневага',
  threat: 'Погроза',
  profanity: 'Лайка',
  shouting: 'Крик',
  legal_threat: 'Погроза судом',
  review_blackmail: 'Погроза поганим відгуком',
};

const coolTitle = (min: number) => (min === 5 ? 'П’ять хвилин паузи' : 'Невелика пауза');

/** Everything Take Five says to the agent, in Ukrainian; nobody's gender shows. */
export const uk: Strings = {
  ...letterWords,

  languages: { en: 'Англійська', bg: 'Болгарська', ru: 'Російська', uk: 'Українська' },

  heat: ['Спокійний', 'Напружений', 'Різкий', 'Дуже різкий'],
  heatOf: (level) => `${level} з 3`,

  someone: 'Невідомий відправник',

  // Not «п’ять хвилин»: the agent may have set another number.
  coolTitle,
  coolStart: (min, count) => `Тон різкий. Лист зачекає: ${waitMinutes(min)} або ${otherEmails(count)}.`,
  coolMiddle: (count, min) => `Ще ${emails(count)} або ${minutes(min)}.`,
  dialLabel: (min, answered, count) => `Пауза: ще ${minutes(min)}, відповіді на інші листи: ${answered} з ${count}`,
  ofShort: (answered, count) => `${answered} з ${count}`,
  countOne: 'Ще відповідь надіслано',
  undoCount: 'Скасувати',
  next: 'Наступний лист',
  open: 'Відкрити',
  anyOther: 'Відкрийте зі списку будь-який інший лист і\u00a0дайте відповідь.',
  promisedBy: { today: (time) => time, tomorrow: (time) => `${time} завтра` },
  hold: 'Дати проміжну відповідь',
  holdLine: (by) => `«Напишу Вам до\u00a0${by}».`,
  held: (by, sent) => `Проміжну відповідь ${sent ? 'надіслано' : 'відкрито'}, термін до\u00a0${by}`,
  continue: 'Продовжити зараз',
  why: 'Чому різкий?',
  needs: () => 'Суть листа',

  situation: {
    thanks: 'Подяка',
    praise: 'Похвала',
    question: 'Запитання',
    complaint: 'Скарга',
    refund: 'Прохання повернути гроші',
    delivery: 'Про доставку',
    repeat_contact: 'Ще один лист про те саме',
    other: 'Лист на іншу тему',
  },
  waitingSince: (when) => `Чекає з\u00a0${when}`,
  waitingDue: (when, due) => `Чекає з\u00a0${when}, відповідь до\u00a0${due}`,
  waited: (count, unit, since) => `${waiting(count, unit)}${since === '' ? '' : ` (з\u00a0${since})`}`,
  waitedDue: (count, unit, due) => `${waiting(count, unit)}, відповідь до\u00a0${due}`,
  // «Учора», not «вчора»: it stands after «з».
  yesterday: (time) => `учора, ${time}`,
  onDay: (date, time) => `${date}, ${time}`,
  thirdTime: 'Щонайменше третє звернення про це',
  repeat: 'Це не перше звернення',
  wroteOn: (days, count) => `${count === 1 ? 'Попередній лист' : 'Попередні листи'}: ${days}`,

  reply: () => 'Варіанти відповіді',
  allReplies: 'Усі відповіді',
  composeTitle: 'Написати з Take Five',
  composeLine: 'Виберіть відповідь. Текст стане там, де курсор.',

  whyTitle: 'Чому різкий?',
  whyLine: 'Лише слова, що загострили тон. Відповідати на них не треба.',
  showWords: 'Показати слова',
  hideWords: 'Сховати слова',
  hidden: (kind) => `Приховані слова, ${KINDS[kind].toLowerCase()}. Показати`,
  kind: KINDS,
  kindReason: {
    insult: 'Про людей, а\u00a0не про проблему.',
    contempt: 'Глузування з\u00a0тих, хто допомагає.',
    threat: 'Погроза або побажання зла. Повідомте керівництво.',
    profanity: 'Лайливі слова, хоч би про що йшлося.',
    shouting: 'Багато слів великими літерами.',
    legal_threat: 'Якщо названо дату, повідомте керівництво.',
    review_blackmail: 'Відгук як засіб тиску.',
  },
  learned: 'Річ не в\u00a0окремому слові, а\u00a0в\u00a0усій фразі.',
  notHostileHere: 'Тут це не образливо',
  tellLead: 'Повідомити керівництво',
  tellLeadLine: 'У\u00a0листі є погроза. Записка без самих слів.',
  leadNote: (from, received) =>
    `Добрий день. У\u00a0листі від ${from}${received === undefined ? '' : ` (отримано: ${received})`} є погроза. Перегляньте його, будь ласка, перш ніж хтось відповість. Лист зберігаю без змін.`,
  notHeated: 'Цей лист не різкий',
  backToFive: 'Повернутися до паузи',
  back: 'Назад',

  continueTitle: 'Готові відповісти?',
  continueLine: 'Одне натискання, і\u00a0відповіді відкриються.',
  reason: {
    calm: 'Мені спокійно',
    urgent: 'Лист не може чекати',
    'not-heated': 'Насправді лист не різкий',
    spoken: 'Ми вже поговорили',
    other: 'Інша причина',
  },
  onlyYou: 'Це бачите лише Ви.',
  keep: 'Залишитися на паузі',

  readyTitle: 'Паузу завершено',
  readyByTime: (min, answered) =>
    answered === 0 ? minutesOver(min) : `${minutesOver(min)} Надіслано ${replies(answered)}.`,
  readyByEmails: (answered) => `Надіслано ${replies(answered)}. Гарний темп.`,
  readyByChoice: 'Відповіді відкрито.',
  thoughtHead: 'Одна думка перед відповіддю',
  skipThought: 'Пропустити думку',
  thoughtAbout: {
    thanks: 'На добрі слова теж потрібен час. Що приємно буде прочитати у\u00a0відповідь?',
    praise: 'На добрі слова теж потрібен час. Що приємно буде прочитати у\u00a0відповідь?',
    question: 'Знайти відповідь самотужки не вдалося. Що зробить наступний крок простим?',
    complaint: 'Підвело те, на що людина покладається. Що сьогодні допоможе найбільше?',
    refund: 'Можливо, ці гроші потрібні на щось інше. Що й\u00a0коли можна твердо пообіцяти?',
    delivery: 'Можливо, на це чекали вдома цілий день. Що сьогодні допоможе найбільше?',
    repeat_contact: 'Цю історію розповідають не вперше. Як зробити, щоб не довелося знову?',
    other: 'За цими рядками людина. Що сьогодні допоможе їй найбільше?',
  },
  thoughts: [
    'Якби це був лист від друга, що б Ви відповіли найперше?',
    'Що хотілося б прочитати Вам, якби таке сталося з\u00a0Вами?',
    'Який один крок варто зробити сьогодні, щоб усе скінчилося добре?',
    'Що розкажуть удома сьогодні ввечері, якщо відповідь буде доброю?',
  ],

  lettersTitle: 'Усі відповіді',
  search: 'Пошук відповіді',
  noLetters: 'Нічого не знайдено. Спробуйте інше слово.',

  replyLanguage: 'Мова відповіді',
  replyVoice: 'Тон відповіді',
  yourLetter: 'Текст відповіді',
  factsHead: 'Факти з листа',
  addValue: (missing) => `Додайте ${missing}`,
  valuesLeft: fieldsLeft,
  openAsReply: 'Відкрити як відповідь',
  insert: 'Вставити',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyByHand: 'Виділіть текст нижче і\u00a0скопіюйте його.',

  noneTitle: 'Відкрийте лист',
  noneLine: 'Одразу побачите, хто пише, що потрібно і\u00a0як відповісти.',
  privacyLine: 'Листи читаємо лише на цьому комп’ютері.',
  readingLine: 'Читаємо лист',
  unreadableTitle: 'Не вдалося прочитати лист',
  unreadableLine: 'Outlook надто довго не відповідає. З\u00a0листом усе гаразд.',
  retry: 'Спробувати ще раз',
  pickYourself: 'Вибрати відповідь самостійно',
  problem: {
    'no-answer': 'Outlook надто довго не відповідає.',
    'email-refused': 'Outlook не передав лист. З\u00a0ним усе гаразд.',
    'reply-refused': 'Outlook не відкрив відповідь. Скопіюйте її.',
    'insert-refused': 'Outlook не вставив текст. Скопіюйте його.',
    'open-refused': 'Outlook не відкрив той лист. Виберіть його у\u00a0списку.',
    'copy-refused': 'Копіювання тут вимкнено.',
    'store-refused': 'Не збережено в\u00a0поштовій скриньці, лише на цьому комп’ютері.',
    'store-full': 'Не збережено в\u00a0поштовій скриньці, лише на цьому комп’ютері.',
    'letter-too-long': 'Відповідь задовга для Outlook. Скопіюйте її.',
    'letter-broken': 'У шаблоні цієї відповіді помилка. Виберіть іншу.',
  },
  brokenTitle: 'Тут стався збій',
  brokenLine: 'З листом і\u00a0чернетками все гаразд. Відкрийте панель ще раз.',
  outdatedTitle: 'Take Five потрібно відкрити знову',
  outdatedLine: 'Вийшла нова версія або зник зв’язок. Лист і\u00a0чернетки на місці.',
  reload: 'Почати знову',
  newerData: 'Збережено новішою версією Take Five. Показано без змін.',
  brokenData: 'Збережені дані не вдалося прочитати. Їх відкладено.',
  download: 'Завантажити дані',

  welcomeTitle: 'Спершу пауза, потім відповідь',
  welcomeLine: 'Різкий лист зачекає: 5\u00a0хвилин або 5\u00a0інших листів.',
  welcomeRead: 'Take Five читає лише відкритий лист.',
  welcomeStays: 'Читає його на цьому комп’ютері й\u00a0нікуди не надсилає.',
  welcomeOff: 'Перервати паузу можна завжди, вимкнути\u00a0— у\u00a0налаштуваннях.',
  welcomeStart: 'Почати',
  welcomeLeaveOff: 'Поки що без пауз',

  urgentTitle: 'Можливо, хтось у небезпеці',
  urgentSteps: [
    'Прочитайте лист зараз, без паузи.',
    'Якщо небезпека просто зараз, телефонуйте за номером\u00a0112.',
    'Одразу скажіть керівництву. Не залишайтеся з\u00a0цим наодинці.',
    'Відповідайте тепло й\u00a0просто, як людина людині.',
  ],

  quietHead: 'Менше пауз',
  muteConversation: 'Без пауз у цьому листуванні',
  quietToday: 'Без пауз до кінця дня',
  hushed: {
    conversation: 'У цьому листуванні без пауз.',
    today: 'До кінця дня без пауз.',
  },
  unhush: 'Повернути паузи',

  dataHead: 'Ваші дані',
  exportAll: 'Експортувати все',
  forgetAll: 'Видалити все',
  wrongVerdict: 'Хибна оцінка?',
  text: {
    report: {
      title: 'Хибна оцінка?',
      lines: [
        'Імена, адреси й\u00a0числа прибрано. Перевірте, чи немає імен.',
        'Нікуди не надсилається. Передайте тим, хто опікується Take Five.',
      ],
    },
    lead: {
      title: 'Записка для керівництва',
      lines: [
        'З\u00a0погрозою ніхто не має бути наодинці.',
        'У\u00a0записці сказано лише, який це лист. Його слів у\u00a0ній немає.',
      ],
    },
    export: {
      title: 'Експортувати все',
      lines: [
        'Налаштування, паузи, обіцянки й\u00a0заповнені Вами поля.',
        'Листи\u00a0— лише у\u00a0вигляді кодів, обіцянки\u00a0— зі словами й\u00a0іменами.',
      ],
    },
  },
  textLabel: 'Текст для копіювання',
  saveFile: 'Зберегти у файл',
  forgetTitle: 'Видалити все?',
  forgetLine: 'Налаштування, паузи, обіцянки й\u00a0поля. Листи залишаться.',
  forgetKeep: 'Залишити все',

  settings: 'Налаштування',
  settingsOn: 'Пауза, коли лист різкий',
  settingsStart: 'Починати, коли тон',
  sensitivity: { high: 'Напружений', normal: 'Різкий', low: 'Дуже різкий' },
  settingsMinutes: 'Хвилини',
  settingsEmails: 'Інші листи',
  settingsThought: 'Одна думка перед відповіддю',
  settingsKeys: 'Клавіші 1, 2, 3 і /',
  settingsLanguage: 'Мова',
  languageAuto: 'Як в Outlook',
  settingsHours: 'Робочий час',
  settingsFrom: 'З',
  settingsTo: 'До',
  settingsLetters: 'Підпис під відповіддю',
  settingsAgentName: 'Ваше ім’я',
  settingsAgentTitle: 'Ваша посада',
  settingsCompany: 'Компанія',
  settingsAccent: 'Колір',
  settingsProducts: 'Слова, які тут ніколи не образливі',
  settingsProductsHint: 'Назви Ваших товарів через кому.',
  settingsUrgent: 'Коли хтось може бути в\u00a0небезпеці',
  settingsUrgentHint: 'Ваші вказівки, кожна з\u00a0нового рядка. Якщо порожньо\u00a0— наші.',
  settingsReset: 'Знову 5\u00a0хвилин і\u00a05\u00a0листів',
  settingsPrivacy: 'Листи читаємо на цьому комп’ютері й\u00a0нікуди не надсилаємо.',

  announce: (a: Announcement): string => {
    switch (a.say) {
      case 'start':
        return `${coolTitle(a.minutes)}. Тон листа різкий. ${minutes(a.minutes)} або ${otherEmails(a.emails)}.`;
      case 'goes-on':
        return `Пауза триває, ${a.answered} з ${a.emails}.`;
      case 'answered':
        return `Відповідей: ${a.answered} з ${a.emails}.`;
      case 'one-minute':
        return 'Залишилася одна хвилина.';
      case 'end':
        return 'Паузу завершено. Відповіді відкрито.';
      case 'early-end':
        return 'Відповіді відкрито.';
      case 'missing':
        return fieldsLeft(a.count);
      case 'urgent':
        return 'Можливо, хтось у небезпеці. Прочитайте лист зараз.';
      case 'unreadable':
        return 'Не вдалося прочитати лист';
    }
  },
};
