import type { PromiseWords } from './promise-words';
import type { TermPart } from './term-parts';

/** A term in a sentence; the parts that name its day. */
export type Term = {
  readonly parts: readonly TermPart[];
  /** Their letters in one string. */
  readonly letters: string;
  readonly kind: 'length' | 'date' | 'day';
  /** The index of the first part and of the one after the last in the sentence. */
  readonly first: number;
  readonly last: number;
  /** Today without a word such as "by" before it: what only is on its way then ("it leaves tonight") is not yet with anybody. */
  readonly bare: boolean;
};

// "within (the next) (2 to) 3 working days (at the latest)", "in a day or two"
const LENGTH =
  /[LV]{1,2}(?:[ktx]{0,2}b?(?:n[qL]?)?n)?b{0,2}(?:u|h(?![LPk]{0,2}[rW]))b?(?:qn)?[zZ]?|n(?:[qL]n)?b{0,2}[uh]Z/;
// What goes before a day, and what may go on behind it: "by 5 pm on", "morning", "before noon"
const BEFORE = '(?:(?:Lnh|L?(?:T|n[ca]))[LPk]{0,2}|[LP]{0,3})';
const BEHIND = '(?:[,|]?[LPk]{0,2}(?:a|T|n[cah]|r)|a)?z?';
const DATE = new RegExp(
  `${BEFORE}k?(?:W[,k|]?L?k?)?(?:D|S|nk?M(?:k?n)?|Ok?M(?:k?n)?|M[nO](?:,?n)?|O(?=k?[^M]|$)|nN)k{0,2}${BEHIND}`,
);
const DAY = new RegExp(
  `${BEFORE}k?(?:[eg][kPxtb]{0,3}[uMWrw]|[xtkb]{0,2}W(?:[Pk]{0,2}[xt]u)?|rr?|[xt]{1,2}b?u|[xt]?w|(?:(?=L)L|L)(?:a|T|n[ca]))${BEHIND}`,
);
const LATE = /L(?:k?a|T|n[cah])z?/;
const ANY = new RegExp(
  `(${LATE.source}(?![LPk]{0,2}[urWDSMnO]))|(${LENGTH.source})|(${DATE.source})|(${DAY.source})`,
  'g',
);

/** The terms of a sentence, in order; none overlaps another. */
export function findTerms(
  sentence: readonly TermPart[],
  rules: TermRules,
  notAfter: ReadonlySet<string>,
): readonly Term[] {
  const letters = sentence.map(({ letter }) => letter).join('');
  const terms: Term[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(letters); match !== null; match = ANY.exec(letters)) {
    const first = match.index;
    const last = first + match[0].length;
    const parts = sentence.slice(first, last);
    const term: Term = {
      parts,
      letters: match[0],
      kind: match[3] !== undefined ? 'date' : isLength(match[0], parts, match[2] !== undefined) ? 'length' : 'day',
      first,
      last,
      bare: parts[0]?.letter === 'r' && parts.every(({ letter, value }) => letter !== 'r' || value === '0'),
    };
    const isFree = !/^[LV]/.test(match[0]) && notAfter.has(sentence[first - 1]?.word ?? '');
    if (!isFree && isTerm(term, rules)) terms.push(term);
    if (match[0] === '') ANY.lastIndex++;
  }
  return terms;
}

/** "до 17 часов" is a time of the clock, "до 24 часов" and "за 6 часов" are lengths. */
function isLength(letters: string, parts: readonly TermPart[], matched: boolean): boolean {
  const hours = /n(?=hz?$)/.exec(letters);
  if (hours === null) return matched;
  const count = Number(parts[hours.index]?.value);
  const isClock =
    parts[hours.index + 1]?.value === 'h' && /^(до|к)$/.test(parts[0]?.word ?? '') && count >= 6 && count < 24;
  return !isClock;
}

type TermRules = Pick<PromiseWords['terms'], 'weekdayNeedsLead' | 'bareUnit'>;

function isTerm({ letters, kind, parts }: Term, { weekdayNeedsLead, bareUnit }: TermRules): boolean {
  if (kind === 'length') return bareUnit || letters.includes('n') || parts.some(({ word }) => word.startsWith('half'));
  if (kind === 'date') return isDay(letters, parts);
  return !weekdayNeedsLead || !/^b?k?W/.test(letters);
}

/** "16.03" is a day, "в 17.10" a time, and "2.10" by itself anything. */
function isDay(letters: string, parts: readonly TermPart[]): boolean {
  const at = letters.indexOf('S');
  if (at > 0) return !/^(at|в|во|у|о)$/.test(parts[at - 1]?.word ?? '');
  return at < 0 ? !/^k?(O|n?N)/.test(letters) : /^\d\d\.\d\d$/.test(parts[0]?.word ?? '');
}
