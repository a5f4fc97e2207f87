import fc from 'fast-check';
import { MOST_HOLIDAYS, parseHolidays } from '../../../src/engine';

/** A Tuesday in March 2026. */
const NOW = Date.UTC(2026, 2, 10, 9);
const read = (text: string) => parseHolidays(text, NOW, 120);

describe('a list of holidays', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['2026/12/24', '2026-12-24'],
    ['2026.12.24', '2026-12-24'],
    ['20261224', '2026-12-24'],
    ['DTSTART:20261224T000000', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['24. 12. 2026', '2026-12-24'],
    ['1.5.2026 г.', '2026-05-01'],
    ['24.12.26', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['24-12-2026', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['3.3.', '2027-03-03'],
    ['10.03', '2026-03-10'],
    ['29.02.', '2028-02-29'],
    ['Dec 24', '2026-12-24'],
    ['Dec. 24, 2027', '2027-12-24'],
    ['December 24th, 2026: Christmas Eve', '2026-12-24'],
    ['24th of December 2026', '2026-12-24'],
    ['Thursday, 1 January 2026 – New Year’s Day', '2026-01-01'],
    ['19 January 2026 – Martin Luther King Day', '2026-01-19'],
    ['9 May 1945', '2026-05-09'],
    ['24 декември 2026 г.', '2026-12-24'],
    ['3-ти март – Ден на Освобождението', '2027-03-03'],
    ['четвъртък, 24-ти декември', '2026-12-24'],
    ['24 мая 2026 года', '2026-05-24'],
    ['9-е мая', '2026-05-09'],
    ['Среда, 12 июня 2026', '2026-06-12'],
    ['24 серпня 2026 року', '2026-08-24'],
    ['середа, 24 червня', '2026-06-24'],
    ['28 червня — День Конституції', '2026-06-28'],
  ])('gives the day of %s', (text, day) => {
    expect(read(text)).toEqual({ days: [day], unread: [] });
  });

  it.each([
    ['24.12–26.12.2026', '24 25 26'],
    ['24.-26.12.2026', '24 25 26'],
    ['24–26 December 2026', '24 25 26'],
    ['December 24-26, 2026', '24 25 26'],
    ['Thu 24 December to Sat 26 December 2026', '24 25 26'],
    ['с 24 по 26 декабря', '24 25 26'],
    ['з 24 до 26 грудня 2026 року', '24 25 26'],
    ['24, 25 и 26 декември 2026', '24 25 26'],
    ['24 та 26 грудня', '24 26'],
    ['Dec 24, 25, and 31, 2026', '24 25 31'],
    ['24.12.2026 25.12.2026', '24 25'],
    ['24.12, 25.12.2026', '24 25'],
    ['2026-12-24 - 2026-12-26', '24 25 26'],
    ['10:30 24 December', '24'],
    ['24 December – closes at 3, 4 people', '24'],
  ])('gives each day of %s', (text, days) => {
    expect(read(text)).toEqual({ days: days.split(' ').map((day) => `2026-12-${day}`), unread: [] });
  });

  it.each(['30.12–2.01.2027', '30.12.2026 – 2 January', '30 December – 2 January', '2026\n30.12 - 2.1.'])(
    'goes over the end of the year: %s',
    (text) => {
      expect(read(text)).toEqual({
        days: ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
        unread: [],
      });
    },
  );

  it('takes the year of a line before, if that is a year alone', () => {
    expect(read('Празници 2027\n3 март\n\n24.12.\n1.1.2029\n2028:\n1 май').days).toEqual([
      '2027-03-03',
      '2027-12-24',
      '2028-05-01',
      '2029-01-01',
    ]);
  });

  it('gives each day once, in order', () => {
    expect(read('24.12.2026; 3 March 2026\n2026-12-24').days).toEqual(['2026-03-03', '2026-12-24']);
  });

  it.each([
    ['New Year', 'New Year'],
    ['31.04.2026', '31.04.2026'],
    ['24.12.2026 and 40.12.2026', '40.12.2026'],
    ['29 February 2026', '29 February'],
    ['10.30', '10.30'],
    ['1 January – 1 March 2026', '1 January – 1 March'],
    ['26.12.2026 – 24.12.2026', '26.12.2026 – 24.12.2026'],
    ['24.12.1999', '24.12.1999'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('tells what it could not read: %s', (text, unread) => {
    expect(read(text).unread).toEqual([unread]);
  });

  it('tells which days there is no room for', () => {
    const days = Array.from({ length: MOST_HOLIDAYS + 2 }, (_, at) => `20${10 + at}-05-01`);
    expect(read(days.join('\n'))).toEqual({ days: days.slice(0, MOST_HOLIDAYS), unread: days.slice(MOST_HOLIDAYS) });
  });

  it('goes by the agent’s clock', () => {
    const late = Date.UTC(2026, 2, 10, 23);
    expect(parseHolidays('10.03.', late, 0).days).toEqual(['2026-03-10']);
    expect(parseHolidays('10.03.', late, 120).days).toEqual(['2027-03-10']);
  });

  it('may be any text', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '24',
        '.',
        '12',
        '2026',
        ' ',
        '-',
        '–',
        ', ',
        ' и ',
        'декември',
        'Dec',
        ' to ',
        '\n',
        '31.12.',
        '/',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.integer({ min: -8e15, max: 8e15 }), (parts, now) => {
        const { days, unread } = parseHolidays(parts.join(''), now, 0);
        expect(days.length).toBeLessThanOrEqual(MOST_HOLIDAYS);
        expect([...new Set(days)].sort()).toEqual(days);
        for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        for (const text of unread) expect(text.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
