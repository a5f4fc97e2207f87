import type { Language, Waited } from '../../src/engine';
import { dayList } from '../../src/i18n';
import { stringsFor } from '../strings-for';

type Row = readonly [language: Language, count: number, unit: Waited['unit'], text: string];

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

const ROWS: readonly Row[] = [
  ['en', 1, 'minute', 'Waiting 1 minute (since 9:12)'],
  ['en', 28, 'minute', 'Waiting 28 minutes (since 9:12)'],
  ['en', 1, 'hour', 'Waiting 1 working hour (since 9:12)'],
  ['en', 3, 'hour', 'Waiting 3 working hours (since 9:12)'],
  ['en', 1, 'day', 'Waiting 1 working day (since 9:12)'],
  ['en', 21, 'day', 'Waiting 21 working days (since 9:12)'],
  ['bg', 1, 'minute', 'Чака 1 минута (от 9:12 ч.)'],
  ['bg', 28, 'minute', 'Чака 28 минути (от 9:12 ч.)'],
  ['bg', 1, 'hour', 'Чака 1 работен час (от 9:12 ч.)'],
  ['bg', 3, 'hour', 'Чака 3 работни часа (от 9:12 ч.)'],
  ['bg', 1, 'day', 'Чака 1 работен ден (от 9:12 ч.)'],
  ['bg', 21, 'day', 'Чака 21 работни дни (от 9:12 ч.)'],
  ['ru', 1, 'minute', 'Ждёт 1 минуту (с 9:12)'],
  ['ru', 22, 'minute', 'Ждёт 22 минуты (с 9:12)'],
  ['ru', 1, 'hour', 'Ждёт 1 рабочий час (с 9:12)'],
  ['ru', 3, 'hour', 'Ждёт 3 рабочих часа (с 9:12)'],
  ['ru', 5, 'hour', 'Ждёт 5 рабочих часов (с 9:12)'],
  ['ru', 1, 'day', 'Ждёт 1 рабочий день (с 9:12)'],
  ['ru', 2, 'day', 'Ждёт 2 рабочих дня (с 9:12)'],
  ['ru', 11, 'day', 'Ждёт 11 рабочих дней (с 9:12)'],
  ['ru', 21, 'day', 'Ждёт 21 рабочий день (с 9:12)'],
  ['uk', 1, 'minute', 'Чекає 1 хвилину (з 9:12)'],
  ['uk', 22, 'minute', 'Чекає 22 хвилини (з 9:12)'],
  ['uk', 1, 'hour', 'Чекає 1 робочу годину (з 9:12)'],
  ['uk', 3, 'hour', 'Чекає 3 робочі години (з 9:12)'],
  ['uk', 5, 'hour', 'Чекає 5 робочих годин (з 9:12)'],
  ['uk', 1, 'day', 'Чекає 1 робочий день (з 9:12)'],
  ['uk', 2, 'day', 'Чекає 2 робочі дні (з 9:12)'],
  ['uk', 11, 'day', 'Чекає 11 робочих днів (з 9:12)'],
  ['uk', 21, 'day', 'Чекає 21 робочий день (з 9:12)'],
];

it.each(ROWS)('in %s, %d %s are spoken of as "%s"', (language, count, unit, text) => {
  const { waited } = stringsFor(language);
  expect(plain(waited(count, unit, '9:12'))).toBe(text);
  expect(plain(waited(count, unit, ''))).toBe(text.replace(/ \(.*/, ''));
});

it.each<[Language, string, string, string]>([
  ['en', 'Waiting 28 minutes, answer due 10:12', 'Wrote on 9 March', 'Wrote on 2 and 9 March'],
  ['bg', 'Чака 28 минути, отговор до 10:12 ч.', 'Писа на 9 март', 'Писа на 2 и 9 март'],
  ['ru', 'Ждёт 28 минут, ответ до 10:12', 'Прежнее письмо: 9 марта', 'Прежние письма: 2 и 9 марта'],
  ['uk', 'Чекає 28 хвилин, відповідь до 10:12', 'Попередній лист: 9 березня', 'Попередні листи: 2 і 9 березня'],
])('%s says when an answer is due and on which days somebody wrote before', (language, due, one, two) => {
  const strings = stringsFor(language);
  const days = ['2026-03-02', '2026-03-09'];
  expect(plain(strings.waitedDue(28, 'minute', '10:12'))).toBe(due);
  expect(plain(strings.wroteOn(dayList(days.slice(1), '2026-04-01', language), 1))).toBe(one);
  expect(plain(strings.wroteOn(dayList(days, '2026-04-01', language), 2))).toBe(two);
});

it.each<[Language, string]>([
  ['en', 'Wrote yesterday and today'],
  ['bg', 'Писа вчера и днес'],
  ['ru', 'Прежние письма: вчера и сегодня'],
  ['uk', 'Попередні листи: учора і сьогодні'],
])('%s needs no preposition before yesterday: %s', (language, text) => {
  expect(plain(stringsFor(language).wroteOn(dayList(['2026-03-31', '2026-04-01'], '2026-04-01', language), 2))).toBe(
    text,
  );
});

it('breaks no line inside a number of working hours', () => {
  expect(
    ROWS.map(([language, count, unit]) => stringsFor(language).waited(count, unit, '9:12').split(' ').length),
  ).toEqual(ROWS.map(() => 3));
});
