const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff';
const X = '[XХ]';

/** A sign that nobody leaves in a letter on purpose, by what it is of; the first group is what it is, where there is one. */
export type PlaceholderSign = { readonly about: string; readonly sign: RegExp };

const sign = (about: string, source: string, flags = 'g'): PlaceholderSign => ({
  about,
  sign: new RegExp(source, flags),
});

/** Template marks, crossed-out figures and blanks to write on. All repetition is bounded. */
export const PLACEHOLDER_SIGNS: readonly PlaceholderSign[] = [
  sign('field', `\\$?\\{{2,3}(?:[^{}\\n]{0,80}\\}{1,3}|[${LETTER}0-9_. ]{0,30})`),
  sign('field', `[${LETTER}0-9_.]{0,30}\\}{2,3}`),
  sign('field', '\\{%[^%\\n]{0,80}%\\}|<%[^%\\n]{0,80}%>|\\[%[^%\\n]{0,80}%\\]|\\*\\|[^|\\n]{1,40}\\|\\*'),
  sign('field', `[$#]?\\{ ?[$!]?[${LETTER}_][${LETTER}0-9_.'’ʼ -]{0,40}\\}|[$#%]?\\{[0-9]{0,2}\\}`),
  sign('field', `%{1,2}[${LETTER}_][${LETTER}0-9_.'’ʼ-]{1,40}%{1,2}`),
  sign('field', `##[${LETTER}_ ]{2,30}##|@@[${LETTER}_]{2,30}@@|__[${LETTER}][${LETTER}_]{1,30}__`),
  sign('field', '(?:^|\\s)(\\$[a-z][a-z_.]{2,30})'),
  sign('field', `(?:^|\\s)(%[sd])(?![${LETTER}0-9%])`),
  sign('to-do', `(?:^|[^${LETTER}0-9_-])((?:TODO|TBD|FIXME)(?![${LETTER}0-9]|-[A-Z0-9])(?! (?:list|app)))`),
  sign('sample', 'lorem ipsum(?: dolor(?: sit amet)?)?|dolor sit amet', 'gi'),
  // XXXL is a size, XXX-200 a model and XXX век a numeral.
  sign(
    'crossed-out',
    `(?:^|[^${LETTER}0-9+-])(${X}{3,20})(?![${LETTER}0-9]|[-/](?![XХ]{3})[${LETTER}0-9]| (?:век|век[аеу]|століт|century|size|Olymp|Олимп|Олімп))`,
  ),
  sign('crossed-out', `${X}{2}([.:/])${X}{2,4}(?:\\1${X}{2,4})?`),
  sign('crossed-out', `(?:[№#] ?|\\b[Nn]o\\. ?|номер )([XxХх]{2,12})(?![${LETTER}0-9])`),
  sign('crossed-out', `(?:^|[^${LETTER}0-9])(х{3,20})(?![${LETTER}0-9])`),
  sign(
    'crossed-out',
    `(?:^|[^${LETTER}0-9])(${X}{2})(?= (?:EUR|USD|GBP|BGN|UAH|euro|pound|dollar|days|hours|лв|евро|євро|руб|грн|дн[іяе]|дни|час|business|working|работни|рабочих|робочих|%))|[€$£] ?(${X}{2,9})(?![${LETTER}0-9])`,
  ),
  sign('crossed-out', ' (\\?{3,9})(?= [a-z\\u0430-\\u045f€$%])'),
  sign('line', '(?:^|[^_])(_{3,200})(?!_)'),
  sign('line', `[${LETTER},:] ?(\\.{5,100}|…{2,30})(?= ?[${LETTER},!])`),
];

/** Whether a row of X hides the digits of a longer number, as in "XXXX XXXX XXXX 4471". */
export function masksNumber(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    (end - start >= 4 && /^[ -]?(?:\d{2}|[XХ*]{4})/.test(after)) ||
    /(?:\+\d{1,3}|[XХ*]{4}|\d{4})[ -]?$/.test(before) ||
    /[Ss]ize $|размер $|розмір $/.test(before)
  );
}

/** Whether a row of underscores is a line drawn across the letter rather than a blank in it. */
export function drawsLine(text: string, start: number, end: number): boolean {
  if (end - start < 10) return false;
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 9))
  );
}
