import { plural } from '../plural';
import type { DayWords } from './day-words';

const form = (count: number, one: string, few: string, many: string) =>
  plural('ru', count, { one, few, many, other: many });
const counted = (count: number, one: string, few: string, many: string) =>
  `${count}\u00a0${form(count, one, few, many)}`;
const minutes = (count: number) => counted(count, 'минута', 'минуты', 'минут');
/** After «через». */
const afterMinutes = (count: number) => counted(count, 'минуту', 'минуты', 'минут');

export const day: DayWords = {
  title: 'Каким был день',
  onlyYou: 'Это видите только Вы. Данные остаются на этом компьютере.',
  hotHead: 'Резкие письма',
  hotLine: (count) =>
    count === 0 ? 'Сегодня резких писем пока нет.' : `Открыто сегодня: ${counted(count, 'письмо', 'письма', 'писем')}`,
  pausesHead: 'Паузы',
  pausesNone: 'Сегодня пауз пока нет.',
  full: (count) => `До конца: ${counted(count, 'пауза', 'паузы', 'пауз')}`,
  running: (count) => `Сейчас: ${counted(count, 'пауза', 'паузы', 'пауз')}`,
  early: (count, reasons) => `Раньше срока: ${counted(count, 'пауза', 'паузы', 'пауз')} (${reasons})`,
  without: (count) => `Без паузы: ${counted(count, 'резкое письмо', 'резких письма', 'резких писем')}`,
  answersHead: 'Первый ответ',
  answersNone: 'Сегодня ответов пока не видно.',
  middle: (count, min) =>
    count === 1
      ? `Ответ дан через ${afterMinutes(min)}`
      : `Половина из ${counted(count, 'ответа', 'ответов', 'ответов')} дана не позже чем через ${afterMinutes(min)}`,
  within: (within, count, target) => `${within} из ${count} вовремя (цель: ${minutes(target)})`,
  answersNote: 'В\u00a0рабочее время. Промежуточный ответ тоже считается.',
  trendHead: 'Минут до ответа, последние 14\u00a0дней',
  targetLine: (min) => `Цель: ${min}`,
  promisesHead: 'Обещания',
  kept: (count) => `Выполнено сегодня: ${count}`,
  late: (count) => `Просрочено: ${count}`,
  open: (count) => `Впереди: ${count}`,
  causesHead: 'О\u00a0чём пишут, последние 7\u00a0дней',
  otherCause: 'Другое',
  weekNone: 'За эти дни писем не открывали.',
  savedHead: 'Лишние письма, последние 7\u00a0дней',
  savedNone: 'Никому не пришлось писать ещё раз о\u00a0том же.',
  savedLine: (count) =>
    `${counted(count, 'письмо', 'письма', 'писем')}, без ${form(count, 'которого', 'которых', 'которых')}, возможно, обошлось бы при более полном первом ответе`,
  savedCost: ({ email, phone, social }) => `Около ${email}; по телефону ${phone}, в\u00a0соцсетях ${social}`,
  ways: { email: 'Письмом', phone: 'По телефону', social: 'В\u00a0соцсетях' },
  showTable: 'Показать таблицей',
  table: {
    day: 'День',
    kind: 'Вид',
    emails: 'Письма',
    heated: 'Резкие',
    calm: 'Спокойные',
    answers: 'Ответы',
    median: 'Минуты, медиана',
    full: 'До конца',
    running: 'Сейчас',
    early: 'Раньше срока',
    none: 'Резкие письма без паузы',
    within: 'Вовремя',
    kept: 'Выполнено сегодня',
    late: 'Просрочено',
    open: 'Впереди',
    contacts: 'Лишние письма',
    measure: 'Что',
    value: 'Число',
  },
  save: 'Сохранить таблицей (CSV)',
  copy: 'Скопировать таблицей',
  fileName: 'take-five-day',
  settingsHead: 'Цель и\u00a0стоимость',
  target: 'Цель для первого ответа, минут',
  costs: { email: 'Одно письмо стоит', phone: 'Один звонок', social: 'В\u00a0соцсети' },
  currency: 'Валюта',
  costsHint: 'Это обычные для отрасли цифры. Укажите свои.',
  unknownHead: 'Чего здесь не видно',
  unknown: (sends) => [
    sends ? 'Ответов, отправленных, пока панель была закрыта больше часа.' : 'Ответов, написанных без шаблона отсюда.',
    'Писем, открытых без этой панели или на другом компьютере.',
    'Помог бы другой ответ или нет: это лишь предположение.',
  ],
  problem: {
    newer: 'Данные из новой версии Take Five, показаны без изменений.',
    'not-kept': 'Не сохраняется: память компьютера заполнена или недоступна.',
  },
};
