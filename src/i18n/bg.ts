import type {
  Announcement,
  HostilityKind,
  Language,
  Problem,
  Sensitivity,
  Situation,
  SkipReason,
  Waited,
} from '../engine';
import type { Strings } from './en';
import { letterWords } from './letters/bg';
import { plural } from './plural';

// A number never parts from its noun at the end of a line.
const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('bg', count, { one, other })}`;

const emails = (count: number) => counted(count, 'имейл', 'имейла');
const otherEmails = (count: number) => counted(count, 'друг имейл', 'други имейла');
const minutes = (count: number) => counted(count, 'минута', 'минути');
const answeredEmails = (count: number) => counted(count, 'имейл вече има отговор', 'имейла вече имат отговор');
const valuesLeft = (count: number) => `Попълнете още ${counted(count, 'поле', 'полета')}`;

/** „ч.“ stands after the time, unless the words already say so („9:12 ч. утре“). */
const atHour = (when: string) => (/\d$/.test(when) ? `${when}\u00a0ч.` : when);

const waiting = (count: number, unit: Waited['unit']) => {
  if (unit === 'minute') return `Чака ${minutes(count)}`;
  return `Чака ${unit === 'hour' ? counted(count, 'работен\u00a0час', 'работни\u00a0часа') : counted(count, 'работен\u00a0ден', 'работни\u00a0дни')}`;
};

const coolTitle = (min: number) => (min === 5 ? 'Пет минути пауза' : 'Кратка пауза');
const lettersAreHere = 'Отговорите са пред Вас.';
const urgentTitle = 'Някой може да е в\u00a0опасност';
const unreadableTitle = 'Имейлът не можа да се прочете';

const kind = {
  insult: 'Обида',
  contempt: 'Пренебрежение',
  threat: 'Заплаха',
  profanity: 'Груб език',
  shouting: 'Викане',
  legal_threat: 'Заплаха със съд',
  review_blackmail: 'Заплаха с лош отзив',
} satisfies Record<HostilityKind, string>;

/**
 * Everything Take Five says to the agent in Bulgarian. Neither the agent nor the customer has a gender here,
 * and a text that ends with a time brings no second full stop after "ч.".
 */
export const bg: Strings = {
  ...letterWords,

  languages: { en: 'Английски', bg: 'Български', ru: 'Руски', uk: 'Украински' } satisfies Record<Language, string>,

  heat: ['Спокоен', 'Напрегнат', 'Остър', 'Много остър'],
  heatOf: (level) => `${level} от 3`,

  someone: 'Неизвестен подател',

  coolTitle,
  coolStart: (min, count) =>
    `Имейлът е с\u00a0остър тон и\u00a0може да почака: ${minutes(min)} или ${otherEmails(count)}.`,
  coolMiddle: (count, min) => `Още ${emails(count)} или ${minutes(min)}.`,
  dialLabel: (min, answered, count) =>
    `Пауза: ${min === 1 ? 'остава' : 'остават'} ${minutes(min)}, отговорено на ${answered} от ${otherEmails(count)}`,
  ofShort: (answered, count) => `${answered} от ${count}`,
  countOne: 'Отговорих на друг',
  undoCount: 'Отмени',
  next: 'Следващ имейл',
  open: 'Отвори',
  anyOther: 'Отворете друг имейл от списъка и\u00a0отговорете на него.',
  promisedBy: { today: (time) => `${time}\u00a0ч.`, tomorrow: (time) => `${time}\u00a0ч. утре` },
  hold: 'Изпрати междинен отговор',
  holdLine: (by) => `„Ще Ви пиша до\u00a0${by}${by.endsWith('.') ? '' : '.'}“`,
  held: (by, sent) => `Междинният отговор е ${sent ? 'изпратен' : 'отворен'}, срокът е\u00a0${by}`,
  continue: 'Продължавам сега',
  why: 'Защо е остър?',
  needs: (given) => (given === '' ? 'Кое е важно' : `Кое е важно за ${given}`),

  situation: {
    thanks: 'Благодарност',
    praise: 'Похвала',
    question: 'Въпрос',
    complaint: 'Оплакване',
    refund: 'Иска връщане на сумата',
    delivery: 'За доставка',
    repeat_contact: 'Пише отново по същия повод',
    other: 'Друг повод',
  } satisfies Record<Situation, string>,
  waitingSince: (when) => `Чака от\u00a0${atHour(when)}`,
  waitingDue: (when, due) => `Чака от\u00a0${atHour(when)}, отговор до\u00a0${atHour(due)}`,
  waited: (count, unit, since) => `${waiting(count, unit)}${since === '' ? '' : ` (от\u00a0${atHour(since)})`}`,
  waitedDue: (count, unit, due) => `${waiting(count, unit)}, отговор до\u00a0${atHour(due)}`,
  yesterday: (time) => `вчера, ${time}`,
  onDay: (date, time) => `${date}, ${time}`,
  thirdTime: 'Поне трети път по същия повод',
  repeat: 'Не пише за първи път',
  wroteOn: (days) => `Писа ${/^\d/.test(days) ? 'на ' : ''}${days}`,

  reply: (given) => (given === '' ? 'Отговор' : `Отговор до ${given}`),
  allReplies: 'Всички отговори',
  composeTitle: 'Пишете с Take Five',
  composeLine: 'Изберете писмо. То ще застане при курсора.',

  whyTitle: 'Защо е остър?',
  whyLine: 'Само думите, които вдигат градуса. Отговор не им е нужен.',
  showWords: 'Покажи думите',
  hideWords: 'Скрий думите',
  hidden: (hiddenKind) => `Скрити думи, ${kind[hiddenKind].toLowerCase()}. Покажи`,
  kind,
  kindReason: {
    insult: 'Насочено към хора, а\u00a0не към проблема.',
    contempt: 'Подценява или осмива хората, които помагат.',
    threat: 'Пожелава зло или заплашва. Уведомете ръководителя си.',
    profanity: 'Ругатни, независимо за какво се отнасят.',
    shouting: 'Много думи с главни букви.',
    legal_threat: 'Ако има дата, уведомете ръководителя си.',
    review_blackmail: 'Отзивът е средство за натиск.',
  } satisfies Record<HostilityKind, string>,
  learned: 'Не е заради отделна дума, а\u00a0заради цялото изречение.',
  notHostileHere: 'Тук не е обидно',
  tellLead: 'Уведомете ръководителя си',
  tellLeadLine: 'В\u00a0имейла има заплаха. Бележка без самите думи.',
  leadNote: (from, received) =>
    `Здравейте, в\u00a0имейл от ${from}${received === undefined ? '' : ` (получен: ${received})`} има заплаха. Бихте ли го погледнали, преди някой да отговори? Запазвам го непроменен.`,
  notHeated: 'Този имейл не е остър',
  backToFive: 'Обратно към паузата',
  back: 'Назад',

  continueTitle: 'Време за отговор?',
  continueLine: 'Един клик и\u00a0отговорите се отварят.',
  reason: {
    calm: 'Чувствам се добре',
    urgent: 'Не търпи отлагане',
    'not-heated': 'Всъщност не е остър',
    spoken: 'Вече говорихме',
    other: 'Друга причина',
  } satisfies Record<SkipReason, string>,
  onlyYou: 'Виждате го само Вие.',
  keep: 'Запази паузата',

  readyTitle: 'Паузата свърши',
  readyByTime: (min, answered) => {
    const over = `${min === 1 ? 'Мина' : 'Минаха'} ${minutes(min)}`;
    return answered === 0 ? `${over}.` : `${over}, а\u00a0${answeredEmails(answered)}.`;
  },
  readyByEmails: (answered) => `${answeredEmails(answered)}. Добро темпо.`,
  readyByChoice: lettersAreHere,
  thoughtHead: 'Една мисъл преди отговора',
  skipThought: 'Пропусни мисълта',
  thoughtAbout: {
    thanks: 'Някой е отделил време за добра дума. Какъв отговор ще донесе радост?',
    praise: 'Някой е отделил време за добра дума. Какъв отговор ще донесе радост?',
    question: 'Отговорът не се е намерил лесно. Какво ще улесни следващата стъпка?',
    complaint: 'Нещо важно за този човек не е станало. Какво ще помогне най-много днес?',
    refund: 'Тези пари може да са нужни за друго. На какво може да се разчита и\u00a0кога?',
    delivery: 'Може би някой е чакал вкъщи цял ден. Какво ще помогне най-много днес?',
    repeat_contact: 'Тази история вече е разказана. Какво ще спести още един разказ?',
    other: 'Зад тези редове има човек. Какво ще помогне най-много днес?',
  } satisfies Record<Situation, string>,
  thoughts: [
    'Ако това беше от приятел, на какво бихте отговорили първо?',
    'Какво бихте искали да прочетете, ако това се беше случило на Вас?',
    'Кое нещо, свършено още днес, ще доведе до добър край?',
    'Какво ще се разкаже довечера вкъщи, ако отговорът Ви е добър?',
  ],

  lettersTitle: 'Всички отговори',
  search: 'Търсене в отговорите',
  noLetters: 'Няма такъв отговор. Опитайте с\u00a0друга дума.',

  replyLanguage: 'Език на отговора',
  replyVoice: 'Тон на отговора',
  yourLetter: 'Вашето писмо',
  factsHead: 'Факти от имейла',
  addValue: (missing) => `Добавете ${missing}`,
  valuesLeft,
  openAsReply: 'Отвори като отговор',
  insert: 'Вмъкни',
  copy: 'Копирай',
  copied: 'Копирано',
  copyByHand: 'Маркирайте писмото по-долу и\u00a0го копирайте.',

  noneTitle: 'Отворете имейл',
  noneLine: 'С един поглед ще видите кой пише, какво иска и\u00a0как да отговорите.',
  privacyLine: 'Имейлите се четат само на този компютър.',
  readingLine: 'Имейлът се чете',
  unreadableTitle,
  unreadableLine: 'Outlook не отговори навреме. Имейлът е на мястото си.',
  retry: 'Опитай пак',
  pickYourself: 'Избери отговор',
  problem: {
    'no-answer': 'Outlook не отговори навреме.',
    'email-refused': 'Outlook не предаде имейла. Той е на мястото си.',
    'reply-refused': 'Outlook не отвори отговора. Копирайте писмото.',
    'insert-refused': 'Outlook не прие писмото. Копирайте го.',
    'open-refused': 'Outlook не отвори този имейл. Изберете го от списъка.',
    'copy-refused': 'Копирането тук е изключено.',
    'store-refused': 'Не се записа в\u00a0пощата Ви, пази се на този компютър.',
    'store-full': 'Не се записа в\u00a0пощата Ви, пази се на този компютър.',
    'letter-too-long': 'Писмото е твърде дълго за Outlook. Копирайте го.',
    'letter-broken': 'В образеца на това писмо има грешка. Изберете друго.',
  } satisfies Record<Problem, string>,
  brokenTitle: 'Тук нещо се обърка',
  brokenLine: 'Имейлът и\u00a0черновите са на мястото си. Отворете панела отново.',
  outdatedTitle: 'Take Five трябва да се отвори отново',
  outdatedLine: 'Има нова версия или няма връзка. Черновите са на мястото си.',
  reload: 'Започни отново',
  newerData: 'Записано е с\u00a0по-нов Take Five: вижда се, но не се променя.',
  brokenData: 'Записаното не можа да се прочете и\u00a0е отделено настрана.',
  download: 'Изтегли го',

  welcomeTitle: 'Първо пауза, после отговор',
  welcomeLine: 'При остър имейл започва пауза: 5\u00a0минути или 5\u00a0други имейла.',
  welcomeRead: 'Take Five чете само отворения имейл.',
  welcomeStays: 'Чете го на този компютър и\u00a0не го изпраща никъде.',
  welcomeOff: 'Паузата спира, когато решите. Изключва се от настройките.',
  welcomeStart: 'Започни',
  welcomeLeaveOff: 'Засега без паузи',

  urgentTitle,
  urgentSteps: [
    'Прочетете имейла сега, без пауза.',
    'Ако има опасност в\u00a0момента, обадете се на\u00a0112.',
    'Кажете веднага на ръководителя си. Грижата не е само Ваша.',
    'Отговорете топло и\u00a0с\u00a0прости думи, като човек на човек.',
  ],

  quietHead: 'По-малко паузи',
  muteConversation: 'Без паузи в този разговор',
  quietToday: 'Без паузи до края на деня',
  hushed: {
    conversation: 'Без паузи в този разговор.',
    today: 'Без паузи до края на деня.',
  },
  unhush: 'Върни паузите',

  dataHead: 'Вашите данни',
  exportAll: 'Експортирай всичко',
  forgetAll: 'Изтрий всичко',
  wrongVerdict: 'Грешна преценка?',
  text: {
    report: {
      title: 'Грешна преценка?',
      lines: [
        'Имената, адресите и\u00a0числата са заличени. Проверете за имена.',
        'Не се изпраща никъде: копирайте го за отговорника за Take Five.',
      ],
    },
    lead: {
      title: 'Бележка до ръководителя',
      lines: [
        'Никой не бива да остава сам със заплаха.',
        'В\u00a0бележката пише само кой е имейлът. Думите му остават в\u00a0пощата.',
      ],
    },
    export: {
      title: 'Експортирай всичко',
      lines: [
        'Настройките, паузите, обещанията и\u00a0попълнените полета.',
        'Имейлите са само като кодове, обещанията са с\u00a0думи и\u00a0имена.',
      ],
    },
  },
  textLabel: 'Текст за копиране',
  saveFile: 'Запази като файл',
  forgetTitle: 'Изтриване на всичко?',
  forgetLine: 'Настройките, паузите, обещанията, полетата. Имейлите остават.',
  forgetKeep: 'Запази всичко',

  settings: 'Настройки',
  settingsOn: 'Пауза при остри имейли',
  settingsStart: 'Започва при',
  sensitivity: { high: 'Напрегнат тон', normal: 'Остър тон', low: 'Много остър тон' } satisfies Record<
    Sensitivity,
    string
  >,
  settingsMinutes: 'Минути',
  settingsEmails: 'Други имейли',
  settingsThought: 'Една мисъл преди отговора',
  settingsKeys: 'Клавиши 1, 2, 3 и /',
  settingsLanguage: 'Език',
  languageAuto: 'Като в Outlook',
  settingsHours: 'Работно време',
  settingsFrom: 'От',
  settingsTo: 'До',
  settingsLetters: 'Под писмата Ви',
  settingsAgentName: 'Вашето име',
  settingsAgentTitle: 'Вашата длъжност',
  settingsCompany: 'Фирма',
  settingsAccent: 'Цвят',
  settingsProducts: 'Думи, които тук никога не са обидни',
  settingsProductsHint: 'Имена на Вашите продукти, разделени със запетаи.',
  settingsUrgent: 'Когато някой може да е в\u00a0опасност',
  settingsUrgentHint: 'Вашите указания, всяко на нов ред. Ако няма, важат нашите.',
  settingsReset: 'Върни 5\u00a0минути и\u00a05\u00a0имейла',
  settingsPrivacy: 'Имейлите се четат на този компютър и\u00a0не се изпращат никъде.',

  announce: (a: Announcement): string => {
    switch (a.say) {
      case 'start':
        return `${coolTitle(a.minutes)}. Този имейл е остър. ${minutes(a.minutes)} или ${otherEmails(a.emails)}.`;
      case 'goes-on':
        return `Паузата продължава, ${a.answered} от ${a.emails}.`;
      case 'answered':
        return `Отговорено на ${a.answered} от ${a.emails}.`;
      case 'one-minute':
        return 'Остава една минута.';
      case 'end':
        return `Паузата свърши. ${lettersAreHere}`;
      case 'early-end':
        return lettersAreHere;
      case 'missing':
        return valuesLeft(a.count);
      case 'urgent':
        return `${urgentTitle}. Прочетете имейла сега.`;
      case 'unreadable':
        return unreadableTitle;
    }
  },
};
