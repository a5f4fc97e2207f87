import { AND, BESIDE_A_DAY, MONTH_BY_WORD, UP_TO } from './month-words';

/** A day as it is written: without a year, or with the day alone, where the rest stands beside it. */
export type WrittenDate = {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** The month stands first, so that more days may follow it: "December 24, 25". */
  readonly monthFirst?: boolean;
};

/** What a line about days is made of, in its order; `text` is as written. */
export type DateToken = { readonly text: string } & (
  | { readonly kind: 'date'; readonly date: WrittenDate }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'to' | 'and' | 'other' }
);

const NUMBERS = [
  '(20\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)',
  '(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)',
  '(\\d{1,2})( ?[./-] ?)(\\d{1,2})\\8(\\d{4}|\\d\\d)(?!\\d)',
  '(\\d{1,2})([./])(\\d{1,2})(?!\\d)',
  '(\\d{1,9})(?:-?(?:st|nd|rd|th|го|ое|е|ви|ри|ти|ми|те|ше|й)(?![a-z\\u0400-\\u04ff]))?',
].join('|');
const TOKEN = new RegExp(`${NUMBERS}|([a-z\\u0400-\\u04ff’'ʼ]{1,60})|([-–—])|([,&+])`, 'gi');

/** "25/12/2026" may be written with the month first only where it cannot be otherwise. */
function dayFirst(first: number, second: number, mark: string): { readonly day: number; readonly month: number } {
  const swapped = mark.includes('/') && second > 12 && first <= 12;
  return swapped ? { day: second, month: first } : { day: first, month: second };
}

function tokenOf(match: RegExpExecArray): DateToken {
  const [text, y8, m8, d8, y, m, d, a, mark = '', b, year, c, short = '', e, number, word, dash, comma] = match;
  const date = (written: WrittenDate): DateToken => ({ text, kind: 'date', date: written });
  if (y8 !== undefined) return date({ year: Number(y8), month: Number(m8), day: Number(d8) });
  if (y !== undefined) return date({ year: Number(y), month: Number(m), day: Number(d) });
  if (a !== undefined) {
    const full = Number(year?.length === 2 ? `20${year}` : year);
    return date({ ...dayFirst(Number(a), Number(b), mark), year: full });
  }
  if (c !== undefined) return date(dayFirst(Number(c), Number(e), short));
  if (number !== undefined) {
    const value = Number(number);
    if (/^20\d\d$/.test(number)) return { text, kind: 'year', year: value };
    return number.length > 2 ? { text, kind: 'other' } : date({ day: value });
  }
  if (dash !== undefined) return { text, kind: 'to' };
  if (comma !== undefined) return { text, kind: 'and' };
  const said = (word ?? '').toLowerCase();
  return { text, kind: UP_TO.has(said) ? 'to' : AND.has(said) ? 'and' : 'other' };
}

/** The tokens of one line; months in words are part of the days that they stand beside. */
export function dateTokens(line: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  let month: { readonly value: number; readonly text: string } | undefined;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match !== null; match = TOKEN.exec(line)) {
    const token = tokenOf(match);
    const said = token.text.toLowerCase().replace(/['ʼ]/g, '’');
    const value = MONTH_BY_WORD.get(said);
    const last = tokens[tokens.length - 1];
    if (value !== undefined) {
      if (last?.kind === 'date' && last.date.month === undefined)
        tokens[tokens.length - 1] = {
          ...last,
          text: `${last.text} ${token.text}`,
          date: { ...last.date, month: value },
        };
      else month = { value, text: token.text };
      continue;
    }
    if (BESIDE_A_DAY.has(said)) continue;
    if (month !== undefined && token.kind === 'date' && token.date.month === undefined) {
      const date = { day: token.date.day, month: month.value, monthFirst: true };
      tokens.push({ kind: 'date', text: `${month.text} ${token.text}`, date });
    } else tokens.push(token);
    month = undefined;
  }
  return tokens;
}
