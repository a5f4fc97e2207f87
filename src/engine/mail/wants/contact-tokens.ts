import type { PhraseIndex } from '../phrase-index';
import { createPhraseIndex } from '../phrase-index';
import type { Word } from '../words';
import type { ContactPart, ContactWords } from './contact-words';
import { sentencesOf } from './sentences';

/** A word or a number in figures, with the parts it can have in telling of a contact. */
export type ContactToken = {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly parts: ReadonlySet<ContactPart | 'figure' | 'dayMonth'>;
  /** Whether a mark, the sentence's end or the text's stands behind it. */
  readonly ends: boolean;
};

const NUMBER =
  /(?:^|[^\d.,/:a-z\u0400-\u04ff])(?:(\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)(?![\d/:%])|(\d{1,3})(?:[-\u2013 ]?(st|nd|rd|th|\u0442\u0438|\u0440\u0438|\u0432\u0438|\u043c\u0438|\u0442\u043e|\u0442\u0430|\u0439|\u044b\u0439|\u0438\u0439|\u044f|\u0435|\u044c\u0435|\u0433\u043e|\u043c\u0443|\u044e|\u0438|\u0456\u0439|\u0454|\u0442\u0454|\u0445))?(?![\da-z\u0400-\u04ff]|[.,:]\d))/gi;
const MOST_NUMBERS = 200;
const MARK = /[.,!?;:()\u2026\u2013\u2014\n]/;
/** Most words have no part, and a long mail has many words. */
const NO_PARTS: ReadonlySet<ContactPart> = new Set();
const prepared = new WeakMap<ContactWords, PhraseIndex<ContactPart>>();

function indexOf(words: ContactWords): PhraseIndex<ContactPart> {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const index = createPhraseIndex(
    (Object.keys(words) as ContactPart[]).flatMap((value) => words[value].map((phrase) => ({ phrase, value }))),
  );
  prepared.set(words, index);
  return index;
}

/** The words and numbers of a text in its order, each with its parts. */
export function contactTokens(text: string, words: readonly Word[], lists: ContactWords): readonly ContactToken[] {
  const parts: Set<ContactPart>[] = [];
  for (const { value, first, last } of indexOf(lists).find(text, words)) {
    for (let i = first; i <= last; i++) (parts[i] ??= new Set()).add(value);
  }
  const numbers = numbersOf(text);
  const raw: Omit<ContactToken, 'sentence' | 'ends'>[] = [];
  let next = 0;
  words.forEach((word, i) => {
    for (let number = numbers[next]; number !== undefined && number.start <= word.start; number = numbers[++next]) {
      raw.push(number);
    }
    // The ending of "3rd" and «3-ти» belongs to the number.
    if (word.start >= (raw[raw.length - 1]?.end ?? 0))
      raw.push({ start: word.start, end: word.end, parts: parts[i] ?? NO_PARTS });
  });
  raw.push(...numbers.slice(next));
  const sentences = sentencesOf(text);
  let sentence = 0;
  return raw.map((token, i) => {
    while ((sentences[sentence]?.end ?? Infinity) <= token.start) sentence++;
    const following = raw[i + 1];
    const ends = following === undefined || MARK.test(text.slice(token.end, Math.min(following.start, token.end + 20)));
    return { start: token.start, end: token.end, parts: token.parts, sentence, ends };
  });
}

function numbersOf(text: string): readonly Omit<ContactToken, 'sentence' | 'ends'>[] {
  const found: Omit<ContactToken, 'sentence' | 'ends'>[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null && found.length < MOST_NUMBERS; match = NUMBER.exec(text)) {
    const [whole, dayMonth, digits = '', ending] = match;
    const end = match.index + whole.length;
    const start = end - (dayMonth ?? whole.slice(whole.search(/\d/))).length;
    const value = Number(digits);
    const parts: (ContactPart | 'figure' | 'dayMonth')[] =
      dayMonth !== undefined ? ['dayMonth'] : value > 0 && value <= 31 ? ['figure'] : [];
    if (value >= 3) parts.push(ending === undefined ? 'counts' : 'ordinals');
    else if (value === 2) parts.push(ending === undefined ? 'two' : 'seconds');
    found.push({ start, end, parts: new Set(parts) });
    // What ended this number may begin the next.
    NUMBER.lastIndex = end;
  }
  return found;
}
