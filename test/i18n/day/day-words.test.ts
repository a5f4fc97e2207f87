import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { LATER_WORDS } from '../../strings-for';

/** Every text of the words with the path to it, functions called with these numbers. */
function textsOf(language: Language, count: number): readonly (readonly [string, string])[] {
  const { day, colleague } = LATER_WORDS[language];
  const flat = (value: unknown, path: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, child]) => flat(child, `${path}.${name}`));
  };
  const costs = { email: '7.50 USD', phone: '18 USD', social: '3 USD' };
  const called = {
    hotLine: day.hotLine(count),
    full: day.full(count),
    running: day.running(count),
    early: day.early(count, 'x'),
    without: day.without(count),
    middle: day.middle(count, count),
    within: day.within(count, count, count),
    targetLine: day.targetLine(count),
    kept: day.kept(count),
    late: day.late(count),
    open: day.open(count),
    savedLine: day.savedLine(count),
    savedCost: day.savedCost(costs),
    unknown: day.unknown(true),
    unknownHere: day.unknown(false),
    subject: colleague.letter.subject('Иван'),
    please: colleague.letter.please('Иван'),
  };
  return [...flat(day, 'day'), ...flat(colleague, 'colleague'), ...flat(called, 'called')];
}

describe.each(LANGUAGES)('the words of the day and of colleagues in %s', (language) => {
  it('are all there, calm, and never shout', () => {
    for (const count of [0, 1, 2, 5, 21, 22, 25, 111]) {
      const greetings = /\.(?:hello|thanks)$/;
      for (const [path, text] of textsOf(language, count)) {
        expect([path, text.trim()]).not.toEqual([path, '']);
        if (!greetings.test(path)) expect([path, text]).toEqual([path, expect.not.stringMatching(/!|undefined|NaN/)]);
      }
    }
  });

  it('keep buttons short', () => {
    const { day, colleague } = LATER_WORDS[language];
    for (const button of [colleague.ask, colleague.answered, day.save, day.copy, day.title, day.showTable])
      expect(button.length).toBeLessThanOrEqual(28);
  });
});

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

it.each<[Language, number, string, string, string]>([
  ['en', 1, '1 email opened today', 'Answered after 1 minute', '1 of 1 within the target of 1 minute'],
  ['en', 2, '2 emails opened today', 'Half of 2 answers within 2 minutes', '2 of 2 within the target of 2 minutes'],
  ['bg', 1, '1 остър имейл, отворен днес', 'Отговорено след 1 минута', '1 от 1 в срок (цел: 1 минута)'],
  [
    'bg',
    3,
    '3 остри имейла, отворени днес',
    'Половината от 3 отговора са до 3 минути',
    '3 от 3 в срок (цел: 3 минути)',
  ],
  ['ru', 1, 'Открыто сегодня: 1 письмо', 'Ответ дан через 1 минуту', '1 из 1 вовремя (цель: 1 минута)'],
  [
    'ru',
    3,
    'Открыто сегодня: 3 письма',
    'Половина из 3 ответов дана не позже чем через 3 минуты',
    '3 из 3 вовремя (цель: 3 минуты)',
  ],
  [
    'ru',
    21,
    'Открыто сегодня: 21 письмо',
    'Половина из 21 ответа дана не позже чем через 21 минуту',
    '21 из 21 вовремя (цель: 21 минута)',
  ],
  ['uk', 1, 'Відкрито сьогодні: 1 лист', 'Відповідь надано через 1 хвилину', '1 з 1 вчасно (ціль: 1 хвилина)'],
  [
    'uk',
    5,
    'Відкрито сьогодні: 5 листів',
    'Половину з 5 відповідей надано не пізніше ніж через 5 хвилин',
    '5 з 5 вчасно (ціль: 5 хвилин)',
  ],
])('in %s %i of a thing is said as one says it', (language, count, hot, middle, within) => {
  const { day } = LATER_WORDS[language];
  expect(spaced(day.hotLine(count))).toBe(hot);
  expect(spaced(day.middle(count, count))).toBe(middle);
  expect(spaced(day.within(count, count, count))).toBe(within);
});
