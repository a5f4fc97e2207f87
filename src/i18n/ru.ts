import type { Announcement, HostilityKind, Level, Waited } from '../engine';
import type { Strings } from './en';
import { letterWords } from './letters/ru';
import { plural } from './plural';

type Forms = readonly [one: string, few: string, many: string];

// A number never parts from its noun at the end of a line.
const counted = (count: number, [one, few, many]: Forms) =>
  `${count}\u00a0${plural('ru', count, { one, few, many, other: many })}`;

/** After «ещё», «или» and on its own: nominative. */
const minutes = (count: number) => counted(count, ['минута', 'минуты', 'минут']);
/** After «подождёт» and «через»: accusative, other for one minute only. */
const minutesToWait = (count: number) => counted(count, ['минуту', 'минуты', 'минут']);
/** Neuter and lifeless, so nominative and accusative are the same. */
const emails = (count: number) => counted(count, ['письмо', 'письма', 'писем']);
const otherEmails = (count: number) => counted(count, ['другое письмо', 'других письма', 'других писем']);
const replies = (count: number) => counted(count, ['ответ', 'ответа', 'ответов']);

const passed = (count: number) =>
  `${plural('ru', count, { one: 'Прошла', few: 'Прошли', many: 'Прошло', other: 'Прошло' })} ${minutes(count)}.`;

const valuesLeft = (count: number) => `Осталось заполнить ${counted(count, ['поле', 'поля', 'полей'])}`;

const YESTERDAY = 'вчера, ';

/** «С» and its case: «со вчерашнего дня, 9:12», «со 2 ноября» (со второго), else «с 12 ноября», «с 9:12». */
const since = (when: string) => {
  if (when.startsWith(YESTERDAY)) return `со вчерашнего дня, ${when.slice(YESTERDAY.length)}`;
  return /^2\s/.test(when) ? `со\u00a0${when}` : `с\u00a0${when}`;
};

/** «Ждёт» and its case. */
const waiting = (count: number, unit: Waited['unit']) => {
  if (unit === 'minute') return `Ждёт ${minutesToWait(count)}`;
  return `Ждёт ${counted(count, unit === 'hour' ? ['рабочий\u00a0час', 'рабочих\u00a0часа', 'рабочих\u00a0часов'] : ['рабочий\u00a0день', 'рабочих\u00a0дня', 'рабочих\u00a0дней'])}`;
};

const kind: Record<HostilityKind, string> = {
  insult: 'Оскорбление',
  contempt: 'Пренебрежение',
  threat: 'Угроза',
  profanity: 'Брань',
  shouting: 'Крик',
  legal_threat: 'Угроза судом',
  review_blackmail: 'Угроза плохим отзывом',
};

const coolTitle = (min: number) => (min === 5 ? 'Пять минут паузы' : 'Небольшая пауза');

/** Russian: «Вы» to the agent, buttons in the infinitive, no gender of the agent or the customer. */
export const ru: Strings = {
  ...letterWords,

  languages: { en: 'Английский', bg: 'Болгарский', ru: 'Русский', uk: 'Украинский' },

  heat: ['Спокойный', 'Напряжённый', 'Резкий', 'Очень резкий'],
  heatOf: (level: Level) => `${level} из 3`,

  someone: 'Отправитель не указан',

  coolTitle,
  coolStart: (min, count) => `Тон резкий, а письмо подождёт: ${minutesToWait(min)} или ${otherEmails(count)}.`,
  coolMiddle: (count, min) => `Ещё ${replies(count)} или ${minutes(min)}.`,
  dialLabel: (min, answered, count) => `Пауза: ещё ${minutes(min)}, ответов на другие письма ${answered} из ${count}`,
  ofShort: (answered, count) => `${answered} из ${count}`,
  countOne: 'Ещё ответ отправлен',
  undoCount: 'Отменить',
  next: 'Следующее письмо',
  open: 'Открыть',
  anyOther: 'Откройте любое другое письмо из списка и\u00a0ответьте на него.',
  promisedBy: { today: (time) => time, tomorrow: (time) => `${time} завтрашнего дня` },
  hold: 'Дать промежуточный ответ',
  holdLine: (by) => `«Напишу Вам до\u00a0${by}».`,
  held: (by, sent) => `Промежуточный ответ ${sent ? 'отправлен' : 'открыт'}, срок до\u00a0${by}`,
  continue: 'Продолжить сейчас',
  why: 'Почему резкий?',
  needs: () => 'Суть письма',

  situation: {
    thanks: 'Благодарность',
    praise: 'Похвала',
    question: 'Вопрос',
    complaint: 'Жалоба',
    refund: 'Просьба вернуть деньги',
    delivery: 'О доставке',
    repeat_contact: 'Снова о том же',
    other: 'Подробности в письме',
  },
  waitingSince: (when) => `Ждёт ${since(when)}`,
  waitingDue: (when, due) => `Ждёт ${since(when)}, ответ до\u00a0${due}`,
  waited: (count, unit, from) => `${waiting(count, unit)}${from === '' ? '' : ` (${since(from)})`}`,
  waitedDue: (count, unit, due) => `${waiting(count, unit)}, ответ до\u00a0${due}`,
  yesterday: (time) => `${YESTERDAY}${time}`,
  onDay: (date, time) => `${date}, ${time}`,
  thirdTime: 'Уже как минимум третье обращение',
  repeat: 'Это не первое обращение',
  wroteOn: (days, count) => `${count === 1 ? 'Прежнее письмо' : 'Прежние письма'}: ${days}`,

  reply: () => 'Варианты ответа',
  allReplies: 'Все варианты',
  composeTitle: 'Написать с Take Five',
  composeLine: 'Выберите вариант. Текст встанет туда, где курсор.',

  whyTitle: 'Почему тон резкий?',
  whyLine: 'Только слова, от которых тон стал резким. Отвечать не нужно.',
  showWords: 'Показать слова',
  hideWords: 'Скрыть слова',
  hidden: (of) => `Скрытые слова, ${kind[of].toLowerCase()}. Показать`,
  kind,
  kindReason: {
    insult: 'О людях, а не о деле.',
    contempt: 'Насмешка над теми, кто помогает.',
    threat: 'Угроза или пожелание зла. Сообщите руководителю.',
    profanity: 'Ругательства, о\u00a0чём бы ни шла речь.',
    shouting: 'Много слов прописными буквами.',
    legal_threat: 'Если назван срок, сообщите руководителю.',
    review_blackmail: 'Отзывом пытаются надавить.',
  },
  learned: 'Дело не в\u00a0отдельном слове, а\u00a0во всей фразе.',
  notHostileHere: 'Здесь это не обидно',
  tellLead: 'Сообщить руководителю',
  tellLeadLine: 'В\u00a0письме есть угроза. Записка без самих слов.',
  leadNote: (from, received) =>
    `Здравствуйте! В\u00a0письме от ${from}${received === undefined ? '' : ` (получено: ${received})`} есть угроза. Посмотрите его, пожалуйста, прежде чем кто-нибудь ответит. Письмо сохраняю без изменений.`,
  notHeated: 'Отметить как спокойное',
  backToFive: 'Вернуться к паузе',
  back: 'Назад',

  continueTitle: 'Готовы ответить?',
  continueLine: 'Одно нажатие, и\u00a0варианты ответа откроются.',
  reason: {
    calm: 'Мне спокойно',
    urgent: 'Ждать нельзя',
    'not-heated': 'На самом деле тон не резкий',
    spoken: 'Мы уже поговорили',
    other: 'Другая причина',
  },
  onlyYou: 'Это видите только Вы.',
  keep: 'Остаться на паузе',

  readyTitle: 'Пауза окончена',
  readyByTime: (min, answered) =>
    answered === 0 ? passed(min) : `${passed(min)} Отвечено на\u00a0${emails(answered)}.`,
  readyByEmails: (answered) => `Отвечено на\u00a0${emails(answered)}. Хороший темп.`,
  readyByChoice: 'Варианты ответа открыты.',
  thoughtHead: 'Одна мысль перед ответом',
  skipThought: 'Пропустить мысль',
  thoughtAbout: {
    thanks: 'Добрые слова пишут не каждый день. Что будет приятно прочитать в\u00a0ответ?',
    praise: 'Добрые слова пишут не каждый день. Что будет приятно прочитать в\u00a0ответ?',
    question: 'Найти ответ без помощи не вышло. Как сделать следующий шаг простым?',
    complaint: 'Подвело то, на что рассчитывали. Что сегодня поможет больше всего?',
    refund: 'Возможно, эти деньги нужны на другое. Что можно твёрдо пообещать и\u00a0когда?',
    delivery: 'Возможно, этого ждали дома целый день. Что сегодня поможет больше всего?',
    repeat_contact: 'Эту историю рассказывают не в\u00a0первый раз. Как сделать, чтобы больше не пришлось?',
    other: 'За этими строками живой человек. Что сегодня поможет больше всего?',
  },
  thoughts: [
    'Если бы это было письмо от друга, с\u00a0чего бы Вы начали ответ?',
    'Что Вам хотелось бы прочитать, если бы такое случилось с\u00a0Вами?',
    'Какой один шаг, сделанный сегодня, поможет всё уладить?',
    'Что расскажут вечером дома, если Ваш ответ будет хорошим?',
  ],

  lettersTitle: 'Все варианты ответа',
  search: 'Поиск ответа',
  noLetters: 'Ничего не нашлось. Попробуйте другое слово.',

  replyLanguage: 'Язык ответа',
  replyVoice: 'Тон ответа',
  yourLetter: 'Ваш ответ',
  factsHead: 'Данные из письма',
  addValue: (missing) => `Добавьте ${missing}`,
  valuesLeft,
  openAsReply: 'Открыть как ответ',
  insert: 'Вставить',
  copy: 'Копировать',
  copied: 'Скопировано',
  copyByHand: 'Выделите текст ниже и\u00a0скопируйте его.',

  noneTitle: 'Откройте письмо',
  noneLine: 'Сразу станет видно, кто пишет, в\u00a0чём суть и\u00a0как ответить.',
  privacyLine: 'Письма читаются только на этом компьютере.',
  readingLine: 'Читаем письмо',
  unreadableTitle: 'Не удалось прочитать письмо',
  unreadableLine: 'Outlook не ответил вовремя. С\u00a0письмом всё в\u00a0порядке.',
  retry: 'Попробовать ещё раз',
  pickYourself: 'Выбрать ответ вручную',
  problem: {
    'no-answer': 'Outlook не ответил вовремя.',
    'email-refused': 'Outlook не передал письмо. С\u00a0ним всё в\u00a0порядке.',
    'reply-refused': 'Outlook не открыл ответ. Скопируйте текст.',
    'insert-refused': 'Outlook не принял текст. Скопируйте его.',
    'open-refused': 'Outlook не открыл это письмо. Выберите его в\u00a0списке.',
    'copy-refused': 'Копирование здесь отключено.',
    'store-refused': 'В почтовый ящик не записано, хранится на компьютере.',
    'store-full': 'В почтовый ящик не записано, хранится на компьютере.',
    'letter-too-long': 'Ответ слишком длинный для Outlook. Скопируйте его.',
    'letter-broken': 'В шаблоне этого ответа ошибка. Выберите другой.',
  },
  brokenTitle: 'Что-то пошло не так',
  brokenLine: 'Письмо и\u00a0черновики целы. Откройте панель ещё раз.',
  outdatedTitle: 'Take Five нужно открыть заново',
  outdatedLine: 'Вышла новая версия или пропала связь. Письмо и\u00a0черновики целы.',
  reload: 'Начать заново',
  newerData: 'Данные из новой версии Take Five, показаны без изменений.',
  brokenData: 'Сохранённые данные не читаются. Они отложены отдельно.',
  download: 'Скачать данные',

  welcomeTitle: 'Сначала пауза, потом ответ',
  welcomeLine: 'Резкое письмо подождёт: 5\u00a0минут или 5\u00a0других писем.',
  welcomeRead: 'Take Five читает только открытое письмо.',
  welcomeStays: 'Читает его на этом компьютере и\u00a0никуда не передаёт.',
  welcomeOff: 'Прервать паузу можно всегда, выключить\u00a0— в\u00a0настройках.',
  welcomeStart: 'Начать',
  welcomeLeaveOff: 'Пока без пауз',

  urgentTitle: 'Возможно, кто-то в опасности',
  urgentSteps: [
    'Прочитайте письмо сейчас, без паузы.',
    'Если опасность прямо сейчас, звоните по номеру\u00a0112.',
    'Сразу скажите руководителю. Не оставайтесь с\u00a0этим наедине.',
    'Ответьте просто и\u00a0по-доброму, как человек человеку.',
  ],

  quietHead: 'Меньше пауз',
  muteConversation: 'Без пауз в этой переписке',
  quietToday: 'Без пауз до конца дня',
  hushed: {
    conversation: 'В этой переписке без пауз.',
    today: 'До конца дня без пауз.',
  },
  unhush: 'Вернуть паузы',

  dataHead: 'Ваши данные',
  exportAll: 'Экспортировать всё',
  forgetAll: 'Удалить всё',
  wrongVerdict: 'Неверная оценка?',
  text: {
    report: {
      title: 'Неверная оценка?',
      lines: [
        'Имена, адреса и\u00a0числа убраны. Проверьте, нет ли имён.',
        'Никуда не уходит. Передайте тем, кто отвечает за Take Five.',
      ],
    },
    lead: {
      title: 'Записка руководителю',
      lines: [
        'С\u00a0угрозой нельзя оставаться наедине.',
        'В\u00a0записке сказано, какое это письмо. Его слов в\u00a0ней нет.',
      ],
    },
    export: {
      title: 'Экспортировать всё',
      lines: [
        'Настройки, паузы, обещания и\u00a0заполненные Вами поля.',
        'Письма\u00a0— только в\u00a0виде кодов, обещания\u00a0— со словами и\u00a0именами.',
      ],
    },
  },
  textLabel: 'Текст для копирования',
  saveFile: 'Сохранить в файл',
  forgetTitle: 'Удалить всё?',
  forgetLine: 'Настройки, паузы, обещания и\u00a0поля. Письма останутся.',
  forgetKeep: 'Оставить всё',

  settings: 'Настройки',
  settingsOn: 'Пауза при резких письмах',
  settingsStart: 'Порог паузы',
  sensitivity: { high: 'Напряжённый', normal: 'Резкий', low: 'Очень резкий' },
  settingsMinutes: 'Минуты',
  settingsEmails: 'Другие письма',
  settingsThought: 'Одна мысль перед ответом',
  settingsKeys: 'Клавиши 1, 2, 3 и /',
  settingsLanguage: 'Язык',
  languageAuto: 'Как в Outlook',
  settingsHours: 'Рабочее время',
  settingsFrom: 'С',
  settingsTo: 'До',
  settingsLetters: 'Под Вашими ответами',
  settingsAgentName: 'Ваше имя',
  settingsAgentTitle: 'Ваша должность',
  settingsCompany: 'Компания',
  settingsAccent: 'Цвет',
  settingsProducts: 'Слова, которые здесь никогда не обидны',
  settingsProductsHint: 'Названия Ваших товаров через запятую.',
  settingsUrgent: 'Когда кто-то может быть в\u00a0опасности',
  settingsUrgentHint: 'Ваши указания, каждое с\u00a0новой строки. Если пусто\u00a0— наши.',
  settingsReset: 'Вернуть 5\u00a0минут и\u00a05\u00a0писем',
  settingsPrivacy: 'Письма читаются на этом компьютере и\u00a0никуда не передаются.',

  announce: (a: Announcement): string => {
    switch (a.say) {
      case 'start':
        return `${coolTitle(a.minutes)}. Тон письма резкий. ${minutes(a.minutes)} или ${otherEmails(a.emails)}.`;
      case 'goes-on':
        return `Пауза продолжается, ${a.answered} из ${a.emails}.`;
      case 'answered':
        return `Отвечено: ${a.answered} из ${a.emails}.`;
      case 'one-minute':
        return 'Осталась одна минута.';
      case 'end':
        return 'Пауза окончена. Варианты ответа открыты.';
      case 'early-end':
        return 'Варианты ответа открыты.';
      case 'missing':
        return valuesLeft(a.count);
      case 'urgent':
        return 'Возможно, кто-то в опасности. Прочитайте письмо сейчас.';
      case 'unreadable':
        return 'Не удалось прочитать письмо';
    }
  },
};
