const DAY_MS = 86_400_000;

/** The first three letters of each month, in all languages, because mail programs speak their own. */
const MONTHS = (
  'jan|янв|яну|січ feb|фев|лют mar|мар|бер apr|апр|кві may|май|мая|тра jun|июн|юни|чер ' +
  'jul|июл|юли|лип aug|авг|сер sep|сен|сеп|вер oct|окт|жов nov|ноя|ное|лис dec|дек|гру'
)
  .split(' ')
  .map((names) => names.split('|'));

const WORD = '([a-z\\u0430-\\u044f\\u0451\\u0454\\u0456\\u0457\\u0491]{3,10})';
const ISO = /(?:^|\D)(20\d\d)[-/.](\d\d)[-/.](\d\d)(?!\d)/;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|-?го)?';
const YEAR = '(20\\d\\d)';
/** A month in words between or beside the other two; the last order is that of abv.bg ("2026, Март 2"). */
const NAMED = [
  {
    pattern: new RegExp(`(?:^|\\D)${DAY}\\.?[\\s-]{1,3}${WORD}\\.?,?[\\s-]{1,3}${YEAR}(?!\\d)`),
    day: 1,
    month: 2,
    year: 3,
  },
  { pattern: new RegExp(`${WORD}\\.?[\\s-]{1,3}${DAY},?\\s{1,3}${YEAR}(?!\\d)`), day: 2, month: 1, year: 3 },
  { pattern: new RegExp(`(?:^|\\D)${YEAR},?\\s{1,3}${WORD}\\.?\\s{1,3}${DAY}(?!\\d)`), day: 3, month: 2, year: 1 },
];
const NUMBERS = /(?:^|[^\d./-])(\d{1,2})([./-])(\d{1,2})\2(20\d\d|\d\d)(?![\d./-]?\d)/;

/** Which of two numbers is the day; 'unsure' where the writer's program may have put either first. */
export type DayOrder = 'day-first' | 'month-first' | 'unsure';

/** The day as days since 1970; undefined for a day that there is not. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at / DAY_MS : undefined;
}

function monthNamed(word: string): number {
  return MONTHS.findIndex((names) => names.includes(word.slice(0, 3))) + 1;
}

/**
 * The days that the date in a line may mean, as days since 1970: none, one, or two where nobody can tell the day from the month
 * ("3/2/2026"). Years of the 21st century only; of several dates the first one of a kind counts.
 */
export function writtenDays(line: string, order: DayOrder): readonly number[] {
  const text = line.toLowerCase();
  const iso = ISO.exec(text);
  if (iso) return present(dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  for (const { pattern, day, month, year } of NAMED) {
    const found = pattern.exec(text);
    const number = found ? monthNamed(found[month] ?? '') : 0;
    if (found && number > 0) return present(dayNumber(Number(found[year]), number, Number(found[day])));
  }
  const numbers = NUMBERS.exec(text);
  if (!numbers) return [];
  const [a, b, written] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  const year = written < 100 ? 2000 + written : written;
  // Only the Americans write the month first, and they write no dots.
  const known = numbers[2] === '.' ? 'day-first' : order;
  const days = [
    ...(known === 'month-first' ? [] : present(dayNumber(year, b, a))),
    ...(known === 'day-first' ? [] : present(dayNumber(year, a, b))),
  ];
  return [...new Set(days)];
}

function present(day: number | undefined): readonly number[] {
  return day === undefined ? [] : [day];
}
