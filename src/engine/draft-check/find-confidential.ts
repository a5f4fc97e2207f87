import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { saidInSentences } from './said-in-sentences';
import type { PhraseParts } from './said-in-sentences';

/**
 * The words beside what must not be mailed: a password, a card's code, a document's number; `keeps` are words of a sentence
 * in which a code is meant to be told, as one that opens a parcel locker.
 */
export type ConfidentialWords = PhraseParts<'password' | 'pin' | 'cvv' | 'identity' | 'keeps'>;

/** How a card number looks, parted by nothing, single spaces or hyphens. */
const CARD = /(?:^|[^\w\u0400-\u04ff.,/+-])([2-6]\d{3}(?:[ \u00a0-]?\d{2,6}){2,5})(?![\w\u0400-\u04ff]|[.,/-]\d)/g;
const MOST_CARDS = 20;
/** What stands between a word and its secret: "is", a colon, a dash. */
const BETWEEN =
  '^["»”]?(?:\\s{1,3}(?:is|are|no|number|nr|№|e|е|номер|number|now|за|для|от|від|до|вход|входа|входу|кабинета|кабінету|профила|аккаунта|акаунта|account|your|the|ви|вашия|ваш|вам|вас|новая|новый|нова|новий|серия|серія)\\.?){0,3}\\s{0,3}[:=\u2013\u2014-]?\\s{0,3}';
const SECRET = new RegExp(`${BETWEEN}["«„“]?([^\\s"«»„“”<>]{4,64})`, 'i');
const PIN = new RegExp(
  `${BETWEEN}(\\d{4,8})(?![\\d.,/:-]*\\d|\\s?\\p{L})`.replace('\\p{L}', '[a-z\\u0400-\\u04ff]'),
  'i',
);
const CVV = new RegExp(`${BETWEEN}(\\d{3,4})(?!\\d)`, 'i');
const IDENTITY = new RegExp(
  `${BETWEEN}((?:[A-ZА-ЯІЇЄ]{1,2}\\s?)?\\d{2}\\s?\\d{2}\\s?\\d{2,6}|[A-ZА-ЯІЇЄ]{1,3}\\s?\\d{5,9})(?!\\d)`,
  'i',
);
const LONGEST_SECRET = 120;

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The numbers that card schemes give out; other long numbers pass the check digit by chance, and those of phones always do. */
const ISSUED =
  /^(?:4\d{15}|4\d{12}|4\d{18}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|(?:5018|5020|5038|6304|6759|676[1-3])\d{9,15}|62\d{14})$/;

function cardsIn(text: string): readonly DraftProblem[] {
  const found: DraftProblem[] = [];
  CARD.lastIndex = 0;
  for (let match = CARD.exec(text); match !== null && found.length < MOST_CARDS; match = CARD.exec(text)) {
    const said = match[1] ?? '';
    const digits = said.replace(/\D/g, '');
    const start = match.index + match[0].length - said.length;
    if (ISSUED.test(digits) && passesLuhn(digits))
      found.push(problemAt(text, 'confidential', { start, end: start + said.length }, 'card'));
    CARD.lastIndex = Math.max(match.index + 1, start + said.length);
  }
  return found;
}

/** A secret has a figure or mixes its letters; a word alone is part of the sentence. */
function isSecret(said: string, whole: string): boolean {
  if (/^[*x•.#\u2026-]+$/i.test(said) || /[{}[\]]|^https?:|^www\.|@[a-z0-9-]+\.[a-z]/i.test(said)) return false;
  // "Password for 2026" names a year.
  if (/^[\d.,:/-]+$/.test(said) && !/[:=\u2013\u2014-]\s|^\s(?:is|e|е)\s/i.test(whole)) return false;
  return /\d/.test(said) ? /[^\d.,:/-]|^\d{4,}$/.test(said) : /[a-z][A-Z]|[!#$%^&*_+=]/.test(said.slice(0, -1));
}

/** Card numbers, card codes, passwords, PINs and numbers of personal documents that a draft gives away. */
export function findConfidential({ text }: Draft, words: ConfidentialWords): readonly DraftProblem[] {
  const found = [...cardsIn(text)];
  for (const sentence of saidInSentences(text, words)) {
    const keeps = sentence.has('keeps');
    let last = 0;
    for (const { value, start, end } of sentence.said) {
      if (value === 'keeps' || start < last || (keeps && value === 'pin')) continue;
      const pattern = { password: SECRET, pin: PIN, cvv: CVV, identity: IDENTITY }[value];
      const match = pattern.exec(text.slice(end, end + LONGEST_SECRET));
      const said = (match?.[1] ?? '').replace(/[.,;!?)]+$/, '');
      if (match === null || said === '' || (value === 'password' && !isSecret(said, match[0]))) continue;
      const at = end + match[0].indexOf(said, match[0].length - (match[1] ?? '').length);
      last = at + said.length;
      if (found.some((other) => at < other.end && other.start < last)) continue;
      found.push(problemAt(text, 'confidential', { start: at, end: last }, value));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
