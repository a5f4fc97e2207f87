const DAY_MS = 86_400_000;

/** The first three letters of each month, in all languages, because mail programs speak their own. */
const MONTHS = (
  'jan|янв|яну|січ feb|фев|лют mar|мар|бер apr|апр|кві may|май|мая|тра jun|июн|юни|чер ' +
  'jul|июл|юли|лип aug|авг|сер sep|сен|сеп|вер oct|окт|жов nov|ноя|ное|лис dec|дек|гру'
)
  .split(' ')
  .map((names) => names.split('|'));

// The endings of "2nd" and "2-го" are no words here.
const TOKEN = /\d+|[a-z\u0430-\u044f\u0451\u0454\u0456\u0457\u0491]{3,}/g;
const YEAR = /^20\d\d$/;
const DAY = /^\d\d?$/;
const NUMBERS = /(?:^|[^\d./-])(\d{1,4})([./-])(\d\d?)\2(\d{1,4})(?![\d./-]?\d)/;

/** The day as days since 1970; undefined for a day that there is not, and outside this century. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  const there = year >= 2000 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return there ? at / DAY_MS : undefined;
}

/** A date with its month in words: "2 March 2026", "March 2, 2026", and "2026, Март 2" as abv.bg writes it. */
function namedDay(text: string): number | undefined {
  const tokens = text.match(TOKEN) ?? [];
  for (const [at, token] of tokens.entries()) {
    const month = MONTHS.findIndex((names) => names.includes(token.slice(0, 3))) + 1;
    const [before = '', after = '', next = ''] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (month === 0 || !/\d/.test(after)) continue;
    const orders = [
      [before, after],
      [after, next],
      [after, before],
    ];
    for (const [day = '', year = ''] of orders) {
      if (DAY.test(day) && YEAR.test(year)) return dayNumber(Number(year), month, Number(day));
    }
  }
  return undefined;
}

/**
 * The day of the date in a line, as days since 1970; undefined without one. `monthFirst` tells how "3/2/2026" is read; a date with dots
 * or with the year or a word in it needs no telling. Years of the 21st century only.
 */
export function writtenDay(line: string, monthFirst: boolean): number | undefined {
  const text = line.toLowerCase();
  const [, first = '', mark, second, third = ''] = NUMBERS.exec(text) ?? [];
  const [a, b, c] = [first, second, third].map(Number) as [number, number, number];
  // Only the Americans write the month first, and they write no dots.
  const [day, month] = monthFirst && mark !== '.' ? [b, a] : [a, b];
  const year = third.length === 2 ? 2000 + c : c;
  return (first.length === 4 ? dayNumber(a, b, c) : dayNumber(year, month, day)) ?? namedDay(text);
}
