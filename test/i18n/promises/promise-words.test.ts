import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { namedDay, promiseWhen, snoozedText } from '../../../src/i18n';
import { LATER_WORDS } from '../../strings-for';

const SOFIA = 120;
/** Friday, 20 November 2026, 11:30 in Sofia. */
const NOW = Date.UTC(2026, 10, 20, 9, 30);
const DAY = 24 * 3_600_000;
/** The evening of that day, and 16:30. */
const EVENING = Date.UTC(2026, 10, 20, 20);
const AFTERNOON = Date.UTC(2026, 10, 20, 14, 30);

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
const seen = (language: Language) => ({ now: NOW, utcOffsetMinutes: SOFIA, language });

describe('when a promise is due', () => {
  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'Late: yesterday, Thursday',
        'Late: Thursday, 12 November',
        'Late: today, by 16:30',
        'Late: yesterday, Thursday, by 16:30',
        'Today',
        'Today: by 16:30',
        'Later: tomorrow, Saturday',
        'Later: Wednesday, 25 November',
        'Later: Wednesday, 25 November, by 16:30',
        'Later: Friday, 1 January 2027',
      ],
    ],
    [
      'bg',
      [
        'Просрочено: вчера, четвъртък',
        'Просрочено: четвъртък, 12 ноември',
        'Просрочено: днес, до 16:30 ч.',
        'Просрочено: вчера, четвъртък, до 16:30 ч.',
        'Днес',
        'Днес: до 16:30 ч.',
        'По-късно: утре, събота',
        'По-късно: сряда, 25 ноември',
        'По-късно: сряда, 25 ноември, до 16:30 ч.',
        'По-късно: петък, 1 януари 2027 г.',
      ],
    ],
    [
      'ru',
      [
        'Просрочено: вчера, четверг',
        'Просрочено: четверг, 12 ноября',
        'Просрочено: сегодня, до 16:30',
        'Просрочено: вчера, четверг, до 16:30',
        'Сегодня',
        'Сегодня: до 16:30',
        'Позже: завтра, суббота',
        'Позже: среда, 25 ноября',
        'Позже: среда, 25 ноября, до 16:30',
        'Позже: пятница, 1 января 2027 г.',
      ],
    ],
    [
      'uk',
      [
        'Прострочено: учора, четвер',
        'Прострочено: четвер, 12 листопада',
        'Прострочено: сьогодні, до 16:30',
        'Прострочено: учора, четвер, до 16:30',
        'Сьогодні',
        'Сьогодні: до 16:30',
        'Пізніше: завтра, субота',
        'Пізніше: середа, 25 листопада',
        'Пізніше: середа, 25 листопада, до 16:30',
        'Пізніше: пʼятниця, 1 січня 2027 р.',
      ],
    ],
  ])('is said in %s as one says it', (language, lines) => {
    const words = LATER_WORDS[language].promises;
    const line = (stage: 'late' | 'today' | 'later', at: number, wholeDay: boolean) =>
      spaced(promiseWhen({ stage, at, wholeDay }, seen(language), words));
    expect([
      line('late', EVENING - DAY, true),
      line('late', EVENING - 8 * DAY, true),
      line('late', AFTERNOON, false),
      line('late', AFTERNOON - DAY, false),
      line('today', EVENING, true),
      line('today', AFTERNOON, false),
      line('later', EVENING + DAY, true),
      line('later', EVENING + 5 * DAY, true),
      line('later', AFTERNOON + 5 * DAY, false),
      line('later', EVENING + 42 * DAY, true),
    ]).toEqual(lines);
  });

  it('has no line end between the day and its month', () => {
    for (const language of LANGUAGES) expect(namedDay(EVENING + 5 * DAY, seen(language))).toMatch(/25\u00a0/);
  });

  it.each<[Language, string, string]>([
    ['en', 'Snoozed until 16:30', 'Snoozed until tomorrow, Saturday, 16:30'],
    ['bg', 'Отложено до 16:30 ч.', 'Отложено до: утре, събота, 16:30 ч.'],
    ['ru', 'Отложено до 16:30', 'Отложено до: завтра, суббота, 16:30'],
    ['uk', 'Відкладено до 16:30', 'Відкладено до: завтра, субота, 16:30'],
  ])('is said in %s of one that is snoozed', (language, today, tomorrow) => {
    const words = LATER_WORDS[language].promises;
    expect(spaced(snoozedText(AFTERNOON, seen(language), words))).toBe(today);
    expect(spaced(snoozedText(AFTERNOON + DAY, seen(language), words))).toBe(tomorrow);
  });
});

describe.each(LANGUAGES)('the words of promises in %s', (language) => {
  const { promises } = LATER_WORDS[language];
  const flat = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(flat)
        : [];
  const texts = [
    ...flat(promises),
    ...[1, 2, 5, 21, 22, 25, 111].flatMap((count) => [promises.due(count), promises.more(count)]),
    promises.tell(''),
    promises.tell('Иван'),
    promises.promised('x'),
    promises.unanswered('x'),
    promises.waiting('x'),
  ];

  it('are all there, and calm', () => {
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/!|undefined|NaN/);
    }
  });

  it('keep buttons and lines short', () => {
    const { kept, move, snooze, remove, tomorrow, soon, inAnHour, morning, undo, openEmail, putAway } = promises;
    const buttons = [kept, move, snooze, remove, tomorrow, soon, inAnHour, morning, undo, openEmail, putAway];
    for (const button of [...buttons, promises.tell('Ivan'), promises.due(25)])
      expect(button.length).toBeLessThanOrEqual(28);
    for (const line of [...flat(promises.first), ...flat(promises.done)]) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('inflect no name', () => {
    if (language !== 'en') expect(promises.tell('Иван')).toBe(promises.tell(''));
  });
});

it.each<[Language, readonly string[]]>([
  ['en', ['1 promise due', '2 promises due', '5 promises due', '21 promises due']],
  ['bg', ['1 обещание чака', '2 обещания чакат', '5 обещания чакат', '21 обещания чакат']],
  ['ru', ['1 обещание ждёт', '2 обещания ждут', '5 обещаний ждут', '21 обещание ждёт']],
  ['uk', ['1 обіцянка чекає', '2 обіцянки чекають', '5 обіцянок чекають', '21 обіцянка чекає']],
])('in %s promises are counted as one counts them', (language, lines) => {
  const { due } = LATER_WORDS[language].promises;
  expect([1, 2, 5, 21].map((count) => spaced(due(count)))).toEqual(lines);
});
