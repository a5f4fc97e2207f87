import { dayAndMonth } from '../../../src/engine/calendar/day-and-month';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';

const MONTHS = { en: en[0]?.months ?? '', bg: bg[0]?.months ?? '', ru: ru[0]?.months ?? '', uk: uk[0]?.months ?? '' };

describe('a day inside a sentence', () => {
  it.each([
    ['en', '28\u00a0November'],
    ['bg', '28\u00a0ноември'],
    ['ru', '28\u00a0ноября'],
    ['uk', '28\u00a0листопада'],
  ] as const)('reads in %s as %s', (language, written) => {
    expect(dayAndMonth(Date.UTC(2026, 10, 28, 12), 0, MONTHS[language])).toBe(written);
  });

  it.each(Object.entries(MONTHS))(
    'has twelve months in %s, as the calendar of the browser writes them',
    (language, months) => {
      const calendar = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      const theirs = Array.from({ length: 12 }, (_, month) => {
        const parts = calendar.formatToParts(Date.UTC(2026, month, 5));
        return parts.find(({ type }) => type === 'month')?.value;
      });
      expect(months.split(' ')).toEqual(theirs);
    },
  );

  it('is the day on the agent’s clock', () => {
    expect(dayAndMonth(Date.UTC(2026, 10, 30, 23), 120, MONTHS.en)).toBe('1\u00a0December');
    expect(dayAndMonth(Date.UTC(2026, 11, 1, 1), -120, MONTHS.en)).toBe('30\u00a0November');
  });

  it('is nothing for what is no moment', () => {
    for (const at of [NaN, Infinity, -Infinity]) expect(dayAndMonth(at, 0, MONTHS.en)).toBe('');
  });
});
