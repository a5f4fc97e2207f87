import type { Span } from '../hostility/quoted-spans';

/** A share in percent or a sum of money as a text names it. */
export type Sum = Span & { readonly unit: 'percent' | 'amount'; readonly value: number };

const NUMBER =
  '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?';
const SPACE = '[ \\u00a0\\u202f]?';
const PERCENT = '%|percent|per cent|процент[а-я]{0,4}|проц\\.|на сто|відсот[а-яі]{0,5}';
const THOUSAND = `(?:${SPACE}(тыс|тис|хил)\\.?)?`;
const CURRENCY =
  '€|£|\\$|₽|₴|евро|євро|euros?|eur|usd|gbp|bgn|uah|rub|dollars?|pounds?|лева|лв|долар[а-яіїє]{0,3}|доллар[а-я]{0,3}|рубл[а-я]{0,3}|руб|грн|грив[а-яеєні]{1,4}';
const NO_LETTER = '(?![a-z\\u0400-\\u04ff])';
const AFTER = new RegExp(
  `(^|[^\\d.,])(${NUMBER})(?:${SPACE}(${PERCENT})|${THOUSAND}${SPACE}(?:${CURRENCY}))${NO_LETTER}`,
  'gi',
);
const BEFORE = new RegExp(
  `(^|[^a-z\\u0400-\\u04ff])(?:[€£$₽₴]|eur|usd|gbp|bgn|uah|rub)${SPACE}(${NUMBER})(?!\\d|[.,]\\d)`,
  'gi',
);
const MOST_SUMS = 50;

/** The shares and sums of a text in its order: "15 %", "$30", "1 000 руб.", "2 тыс. грн"; at most fifty of each writing. */
export function sumsIn(text: string): readonly Sum[] {
  const found: Sum[] = [];
  AFTER.lastIndex = 0;
  for (let match = AFTER.exec(text); match !== null && found.length < MOST_SUMS; match = AFTER.exec(text)) {
    const [whole, before = '', number = '', percent, thousand] = match;
    const unit = percent === undefined ? 'amount' : 'percent';
    const value = valueOf(number) * (thousand === undefined ? 1 : 1_000);
    found.push({ unit, value, start: match.index + before.length, end: match.index + whole.length });
  }
  const behind = found.length;
  BEFORE.lastIndex = 0;
  for (let match = BEFORE.exec(text); match !== null && found.length - behind < MOST_SUMS; match = BEFORE.exec(text)) {
    const [whole, before = '', number = ''] = match;
    const start = match.index + before.length;
    const end = match.index + whole.length;
    if (!found.some((one) => one.start < end && start < one.end))
      found.push({ unit: 'amount', value: valueOf(number), start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "1.000", "1 000,50" and "12,5": the last mark parts the decimals unless three figures follow it. */
function valueOf(number: string): number {
  const plain = number.replace(/[ \u00a0\u202f]/g, '');
  const [, whole = plain, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(plain) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals}0`);
}
