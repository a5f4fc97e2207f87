import type { MailCues } from './mail-cues';
import { createPhraseIndex } from '../phrase-index';
import type { PhraseIndex } from '../phrase-index';
import type { Fact, FactKind } from '../reading';
import { wordsOf } from '../words';
import type { Word } from '../words';

const MOST_FACTS = 40;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|' +
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|' +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|' +
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня';
const CURRENCY =
  'тыс\\.? ?руб|тыс\\.? ?рублей|тис\\.? ?грн|хил\\.? ?лв|евро|лева|лв|euros|euro|eur|usd|gbp|bgn|uah|rub|руб|рублей|рубля|рубль|грн|гривень|гривні|гривня|dollars|pounds|quid|bucks|р|долара|долларов|доларів|€|£|\\$|₽|₴';
const CODE = 'eur|usd|gbp|bgn|uah|rub|грн|лв|руб';
const DAY_MONTH = '(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])';
const AMOUNT = '\\d{1,3}(?:[ \\u00a0.,]\\d{3}){0,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';

type Rule = { readonly kind: FactKind; readonly pattern: RegExp };

// In the order in which they win where two would overlap. Every repetition is bounded, so that none can run away.
const RULES: readonly Rule[] = [
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>"«»]{1,500}/gi },
  {
    kind: 'date',
    pattern: /(?:^|[^\d./-])(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))(?![\d./-]\d|\d)/g,
  },
  // "12.03." brings its own full stop; without it only a word before tells it from a sum or a version.
  { kind: 'date', pattern: new RegExp(`(?:^|[^\\d.,/-])(${DAY_MONTH.replace('[./]', '\\.')}\\.)(?!\\d)`, 'g') },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?:^|[\\s(])(?:на|от|до|по|с|від|з|on|by|from|since|until) (${DAY_MONTH})(?![\\d/:%]|[.,]\\d| ?(?:${CURRENCY}))`,
      'gi',
    ),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?:^|[^\\d])(\\d{1,2}(?:st|nd|rd|th|-е|-го|-ти|-ри|-ми)? (?:of )?(?:${MONTHS})\\.?(?: \\d{4})?)(?![a-z\\u0400-\\u04ff])`,
      'gi',
    ),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?:^|[^a-z\\u0400-\\u04ff])((?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?![\\d:])`,
      'gi',
    ),
  },
  { kind: 'amount', pattern: new RegExp(`(?:^|[^\\w.,])([€£$₴₽] ?(?:${AMOUNT}))(?![\\d])`, 'gi') },
  {
    kind: 'amount',
    pattern: new RegExp(`(?:^|[^\\w.,])((?:${AMOUNT}) ?(?:${CURRENCY})\\.?)(?![a-z\\u0400-\\u04ff])`, 'gi'),
  },
  // "BGN 30", where no number before has taken the currency.
  {
    kind: 'amount',
    pattern: new RegExp(`(?:^|[^\\w.,\\u0400-\\u04ff])((?:${CODE})\\.? (?:${AMOUNT}))(?![\\d])`, 'gi'),
  },
  {
    kind: 'phone',
    pattern:
      /(?:^|[^\w+])((?:(?:\+\d{1,3}|8)[ -]?)?\(\d{2,5}\)[ -]?\d{2,4}(?:[ -]\d{2,4}){1,3}|(?:\+\d{1,3}[ -]?|8[ -])?\d{2,4}(?:[ -]\d{2,4}){2,4}|\+\d{1,3}[ -]\d(?:[ -]\d{2,4}){2,4}|0\d{3,4}[ -]\d{5,6}|\+\d{9,14}|0\d{8,10}|8\d{10})(?![\w-])/g,
  },
];

/** Hard facts named in a text, in its order and not overlapping; at most forty. */
export function findFacts(text: string, cues: MailCues, words: readonly Word[] = wordsOf(text)): readonly Fact[] {
  const facts: Fact[] = [];
  for (const fact of [...numbered(text, cues, words), ...RULES.flatMap((rule) => byRule(text, rule))]) {
    if (facts.length >= MOST_FACTS) break;
    if (!facts.some((other) => fact.start < other.end && other.start < fact.end)) facts.push(fact);
  }
  return facts.sort((a, b) => a.start - b.start);
}

function byRule(text: string, { kind, pattern }: Rule): readonly Fact[] {
  const found: Fact[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < MOST_FACTS; match = pattern.exec(text)) {
    const whole = match[1] ?? match[0];
    const start = match.index + match[0].length - whole.length;
    const said = kind === 'link' ? whole.replace(/[.,;:!?)\]}]+$/, '') : withoutSentenceEnd(whole);
    found.push({ kind, text: said, start, end: start + said.length });
    // What ended this match may begin the next.
    pattern.lastIndex = Math.max(match.index + 1, start + said.length);
  }
  return found;
}

/** "10 август." ends its sentence, while "318 лв." and "12.03." bring their own full stop. */
function withoutSentenceEnd(said: string): string {
  return /[^\d.]\.$/.test(said) && !/(^|[^a-z\u0400-\u04ff])(лв|руб|грн)\.$/i.test(said) ? said.slice(0, -1) : said;
}

// What may stand between the word and its number: "order no. #55821", "поръчка № 8812".
const NUMBER = new RegExp(
  '^\\.?(?:[ \\u00a0]?[:,]?[ \\u00a0]?(?:number|no\\.?|nr\\.?|num\\.?|id|is|номер|номером|ном\\.|н-р|№|#|n°|с номер|під номером|под номером)){0,2}' +
    '[ \\u00a0]?[:#№]?[ \\u00a0]?((?:[A-ZА-ЯІЇЄ]{1,5}[-/]?)?\\d[\\dA-ZА-Я]{0,24}(?:[-/]\\d[\\dA-Z]{0,15}){0,3})' +
    // Neither a date nor a sum nor a time that went by: "order 12 days late".
    `(?![\\d\\u0400-\\u04ffa-z]|[.,:]\\d| (?:of )?(?:${MONTHS})(?![a-z\\u0400-\\u04ff])| ?(?:${CURRENCY})(?![a-z\\u0400-\\u04ff])| (?:day|week|hour|month|minute|year|%|дн|ден|недел|седмиц|тиж|час|год|міс|мес|минут|хвилин|pcs|бр|шт))`,
  'i',
);

type NumberKind = MailCues['numbers'][number]['kind'];
const prepared = new WeakMap<MailCues, PhraseIndex<NumberKind>>();

function numberWords(cues: MailCues): PhraseIndex<NumberKind> {
  const known = prepared.get(cues);
  if (known !== undefined) return known;
  const index = createPhraseIndex(
    cues.numbers.flatMap(({ kind, words }) => words.map((phrase) => ({ phrase, value: kind }))),
  );
  prepared.set(cues, index);
  return index;
}

/** Numbers with the word that says what they are, as written: "поръчка № 8812". */
function numbered(text: string, cues: MailCues, words: readonly Word[]): readonly Fact[] {
  const found: Fact[] = [];
  let last = 0;
  for (const { value: kind, start, end: wordEnd } of numberWords(cues).find(text, words)) {
    if (found.length >= MOST_FACTS) break;
    if (start < last) continue;
    const number = NUMBER.exec(text.slice(wordEnd, wordEnd + 90));
    if (number === null || (number[1] ?? '').replace(/\D/g, '').length < 2) continue;
    last = wordEnd + number[0].length;
    found.push({ kind, text: text.slice(start, last), start, end: last });
  }
  return found;
}
