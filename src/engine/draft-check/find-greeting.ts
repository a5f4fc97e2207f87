import { LETTERS, MARKS } from '../mail/letters-of-any-script';

/** Words of greetings in all languages together, in small letters. */
export type GreetingLexicon = {
  readonly isOpener: (word: string) => boolean;
  readonly isTitle: (word: string) => boolean;
  readonly joins: (word: string) => boolean;
  /** Whether somebody is greeted by a word without being named. */
  readonly isNobody: (word: string) => boolean;
  /** Whether a word after the comma shows that the name before it is somebody else's; behind a greeting only a department does. */
  /** Whether a word behind a name without a comma makes it no form of address. */
  readonly tells: (word: string) => boolean;
  readonly isGiven: (word: string) => boolean;
  readonly tellsApart: (word: string, isOpened: boolean) => boolean;
};

/** A word of a draft with its offsets. */
export type GreetingWord = { readonly text: string; readonly start: number; readonly end: number };

/** The name at the start of a draft. */
export type Greeting = {
  readonly titles: readonly GreetingWord[];
  readonly names: readonly GreetingWord[];
  /** Whether two people are greeted: "Dear Ann and Tom". */
  readonly isJoined: boolean;
  /** Whether a greeting word or a title says that a name follows; else it is a name with its comma only. */
  readonly isOpened: boolean;
};

const WORD = new RegExp(`[${LETTERS}][${LETTERS}${MARKS}'’\u02bc\`´-]*\\.?|&`, 'gu');
const LONGEST_LINE = 200;
const MOST_WORDS = 14;
const MOST_NAMES = 5;
/** A draft that was pasted with its head begins behind it. */
const HEAD = /^\s*(?:subject|re|тема|относно|отн)\s*:/i;
const LEAST_CAPITAL = 2;

/** Small letters with one kind of apostrophe, without the full stop of a title. */
export const greetingForm = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’\u02bc`´']/g, '’')
    .replace(/\.$/, '');

const isCapital = (word: string): boolean => !word.startsWith(word.charAt(0).toLowerCase());

function firstLine(text: string): { readonly line: string; readonly at: number } {
  let at = 0;
  for (const line of text.slice(0, LONGEST_LINE * 10).split('\n')) {
    if (line.trim() !== '' && !HEAD.test(line)) return { line: line.slice(0, LONGEST_LINE), at };
    at += line.length + 1;
  }
  return { line: '', at: 0 };
}

function wordsIn(line: string, at: number): readonly GreetingWord[] {
  const found: GreetingWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(line); match !== null && found.length < MOST_WORDS; match = WORD.exec(line))
    found.push({ text: match[0], start: at + match.index, end: at + match.index + match[0].length });
  return found;
}

/** The name that a draft begins with, by greeting words or by the mark behind it; undefined where nobody is named. */
export function findGreeting(text: string, lexicon: GreetingLexicon): Greeting | undefined {
  const { line, at } = firstLine(text);
  const words = wordsIn(line, at);
  const gap = (i: number): string => text.slice(words[i - 1]?.end ?? at, words[i]?.start ?? at + line.length);
  let i = 0;
  while (i < words.length && opens(i) && /^[\s,!.:*"«“-]*$/.test(gap(i))) i++;
  const opened = i > 0;
  if (i < words.length && !/^[\s,!.:;*"«“)-]*$/.test(gap(i))) return undefined;
  const titles: GreetingWord[] = [];
  const names: GreetingWord[] = [];
  let isJoined = false;
  const first = i;
  for (; i < words.length && names.length < MOST_NAMES; i++) {
    const word = words[i];
    if (word === undefined || (i > first && !/^\s+$/.test(gap(i)))) break;
    const form = formAt(i);
    if (names.length > 0 && lexicon.joins(form)) isJoined = true;
    else if (names.length === 0 && lexicon.isTitle(form)) titles.push(word);
    else if (isCapital(word.text) || (opened && names.length === 0 && lexicon.isGiven(form))) names.push(word);
    else break;
    if (word.text.endsWith('.') && names.includes(word) && word.text.length > LEAST_CAPITAL + 1) {
      i++;
      break;
    }
  }
  const isOpened = opened || titles.length > 0;
  const last = names[names.length - 1];
  if (last === undefined || names.some(({ text: name }) => lexicon.isNobody(greetingForm(name)))) return undefined;
  const lastText = last.text.replace(/\.$/, '');
  const rest = line.slice(last.end - at);
  const ends = last.text.length > lastText.length && last.text.length > LEAST_CAPITAL + 1 && isOpened;
  const next = words[i];
  const stops = (isOpened ? /^\s*(?:[,!:;.)\u2013\u2014-]|$)/ : /^\s*[,!]|^\s+[\u2013\u2014-]\s/).test(rest);
  if (!ends && !stops && !runsOn()) return undefined;
  if (next !== undefined && /^[\s,\u2013\u2014-]*$/.test(text.slice(last.end, next.start))) {
    if (lexicon.tellsApart(formAt(i), opened)) return undefined;
    // "Maria, Ivan and I" counts people up.
    if (!opened && isCapital(next.text) && lexicon.joins(formAt(i + 1))) return undefined;
  }
  const whole = names.map((name) =>
    name === last ? { ...name, text: lastText, end: last.start + lastText.length } : name,
  );
  return { titles, names: whole, isJoined, isOpened };

  /** "Hi Ross thanks for writing": a known name between a greeting word and the sentence, with no comma at all. */
  function runsOn(): boolean {
    if (!opened || titles.length > 0 || names.length !== 1 || next === undefined || !isCapital(last?.text ?? ''))
      return false;
    return gap(first) === ' ' && gap(i) === ' ' && lexicon.isGiven(greetingForm(lastText)) && !lexicon.tells(formAt(i));
  }

  /** "Hi there Anita" speaks to nobody by "there". */
  function opens(place: number): boolean {
    return (
      lexicon.isOpener(formAt(place)) ||
      (place > 0 &&
        lexicon.isNobody(formAt(place)) &&
        !lexicon.isTitle(formAt(place)) &&
        !isCapital(words[place]?.text ?? ''))
    );
  }

  function formAt(place: number): string {
    return greetingForm(words[place]?.text ?? '');
  }
}
