import { plural } from '../plural';
import type { DayWords } from './day-words';

const form = (count: number, one: string, other: string) => plural('bg', count, { one, other });
const counted = (count: number, one: string, other: string) => `${count}\u00a0${form(count, one, other)}`;
const minutes = (count: number) => counted(count, 'минута', 'минути');

export const day: DayWords = {
  title: 'Как мина денят',
  onlyYou: 'Виждате го само Вие. Остава на този компютър.',
  hotHead: 'Остри имейли',
  hotLine: (count) =>
    count === 0
      ? 'Днес засега няма остър имейл.'
      : counted(count, 'остър имейл, отворен днес', 'остри имейла, отворени днес'),
  pausesHead: 'Паузи',
  pausesNone: 'Днес засега няма пауза.',
  full: (count) => `${counted(count, 'пауза', 'паузи')} докрай`,
  running: (count) => `${counted(count, 'пауза тече', 'паузи текат')} в\u00a0момента`,
  early: (count, reasons) => `${counted(count, 'пауза спряна', 'паузи спрени')} по-рано (${reasons})`,
  without: (count) => `${counted(count, 'остър имейл', 'остри имейла')} без пауза`,
  answersHead: 'Първи отговор',
  answersNone: 'Днес засега не е видян отговор.',
  middle: (count, min) =>
    count === 1 ? `Отговорено след ${minutes(min)}` : `Половината от ${count} отговора са до ${minutes(min)}`,
  within: (within, count, target) => `${within} от ${count} в\u00a0срок (цел: ${minutes(target)})`,
  answersNote: 'В\u00a0работно време. Междинният отговор също се брои.',
  trendHead: 'Минути до отговора, последните 14\u00a0дни',
  targetLine: (min) => `Цел: ${min}`,
  promisesHead: 'Обещания',
  kept: (count) => `${counted(count, 'спазено', 'спазени')} днес`,
  late: (count) => counted(count, 'просрочено', 'просрочени'),
  open: (count) => counted(count, 'предстоящо', 'предстоящи'),
  causesHead: 'За какво пишат, последните 7\u00a0дни',
  otherCause: 'Друго',
  weekNone: 'В\u00a0тези дни не е отворен имейл.',
  savedHead: 'Спестими имейли, последните 7\u00a0дни',
  savedNone: 'На никого не се наложи да пише пак за същото.',
  savedLine: (count) =>
    `${counted(count, 'имейл', 'имейла')}, ${form(count, 'който', 'които')} по-добър първи отговор може би щеше да спести`,
  savedCost: ({ email, phone, social }) => `Около ${email}; по телефона ${phone}, в\u00a0социалните мрежи ${social}`,
  ways: { email: 'С\u00a0имейл', phone: 'По телефона', social: 'В\u00a0социалните мрежи' },
  showTable: 'Покажи като таблица',
  table: {
    day: 'Ден',
    kind: 'Вид',
    emails: 'Имейли',
    heated: 'Остри',
    calm: 'Спокойни',
    answers: 'Отговори',
    median: 'Минути, медиана',
    full: 'Докрай',
    running: 'В\u00a0момента',
    early: 'Спрени по-рано',
    none: 'Остри имейли без пауза',
    within: 'В\u00a0срок',
    kept: 'Спазени днес',
    late: 'Просрочени',
    open: 'Предстоящи',
    contacts: 'Спестими имейли',
    measure: 'Какво',
    value: 'Брой',
  },
  save: 'Запази като таблица (CSV)',
  copy: 'Копирай като таблица',
  fileName: 'take-five-day',
  settingsHead: 'Цел и\u00a0разходи',
  target: 'Цел за първи отговор, минути',
  costs: { email: 'Един имейл струва', phone: 'Един разговор', social: 'В\u00a0социална мрежа' },
  currency: 'Валута',
  costsHint: 'Това са обичайни стойности. Въведете своите.',
  unknownHead: 'Какво не се вижда тук',
  unknown: (sends) => [
    sends ? 'Отговори, изпратени, докато панелът е бил затворен повече от час.' : 'Отговори, написани без писмо оттук.',
    'Имейли, отворени без този панел или на друг компютър.',
    'Дали по-добър отговор щеше да помогне: това е предположение.',
  ],
  problem: {
    newer: 'Записано е с\u00a0по-нов Take Five: вижда се, но не се променя.',
    'not-kept': 'Не се пази: паметта на този компютър е пълна или заключена.',
  },
};
