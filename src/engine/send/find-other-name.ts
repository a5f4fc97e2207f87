import type { Person } from '../mail/email';
import { latinName, plainName } from '../mail/same-name';
import { wordsOf } from '../mail/words';
import type { PatternKinds } from '../draft-check/pattern-kinds';
import { problemAt } from '../draft-check/problem-at';
import type { DraftProblem } from '../draft-check/draft';

/** What is known of greetings without any table of names. */
export type GreetingTables = {
  readonly kinds: PatternKinds<'bareGreetings' | 'greetings'>;
  /** Words that are no name to be compared, in small letters. */
  readonly passed: ReadonlySet<string>;
};

const NAME = /^[A-Z\u0400-\u042f\u0490][a-z\u00e0-\u024f\u0430-\u045f\u0491'’ʼ-]{2,30}$/;
const LONGEST_LINE = 120;
const MOST_NAMES = 3;
const MOST_SEARCHED = 8_000;
const SIGNIFICANT = 2;
const SURE_LETTERS = 3;

/**
 * A greeting by a name that surely is nobody's whom the draft goes to. Only where every one of them has a full name, and the greeted
 * word is related to none of their names and addresses and stands nowhere in the mail that is answered (`quoted`), where customers sign.
 */
export function findOtherName(
  { text, quoted, to }: { readonly text: string; readonly quoted: string; readonly to: readonly Person[] },
  tables: GreetingTables,
): readonly DraftProblem[] {
  const greeted = greetedNames(text, tables);
  const people = to.map(namesOf);
  if (greeted.length === 0 || people.length === 0 || people.some((names) => names.length === 0)) return [];
  const known = people.reduce((all, names) => all.concat(names), []).map(keyOf);
  const keys = greeted.map(({ text: word }) => keyOf(word));
  if (keys.some((key) => known.some((name) => areRelated(key, name))) || standsIn(quoted, keys)) return [];
  const [first, last] = [greeted[0], greeted[greeted.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [problemAt(text, 'wrong_name', { start: first.start, end: last.end }, 'other')];
}

type GreetedWord = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a name behind a greeting on the first line; none where anything is in doubt. */
function greetedNames(text: string, { kinds, passed }: GreetingTables): readonly GreetedWord[] {
  const start = text.length - text.trimStart().length;
  const line = /^[^\n]*/.exec(text.slice(start, start + LONGEST_LINE))?.[0] ?? '';
  const words = wordsOf(line);
  let at = 0;
  for (;;) {
    const greeting = kinds.greetings.at(words, at) ?? kinds.bareGreetings.at(words, at);
    if (greeting === undefined) break;
    at = greeting.last + 1;
  }
  if (at === 0) return [];
  const names: GreetedWord[] = [];
  for (const word of words.slice(at)) {
    const said = line.slice(word.start, word.end);
    const gap = line.slice(words[at + names.length - 1]?.end ?? 0, word.start);
    if (!NAME.test(said) || !(names.length === 0 ? /^[ ,]{1,3}$/ : /^ $/).test(gap)) break;
    if (names.length === MOST_NAMES || passed.has(said.toLowerCase())) return [];
    names.push({ text: said, start: start + word.start, end: start + word.end });
  }
  const rest = line.slice((names[names.length - 1]?.end ?? 0) - start);
  return /^\s*(?:[,!.:;–—-]|$)/.test(rest) ? names : [];
}

/** Whether one of the names stands in a text, in any case and either alphabet. */
function standsIn(text: string, keys: readonly string[]): boolean {
  const words = text.slice(0, MOST_SEARCHED).split(/[^A-Za-z\u00c0-\u024f\u0400-\u04ff'’ʼ]+/);
  const near = ` ${words.map(keyOf).join(' ')}`;
  return keys.some((key) => near.includes(` ${key.slice(0, Math.max(SURE_LETTERS, key.length - 2))}`));
}

/** The words of a person's name and address; none where the name is not surely a full one. */
function namesOf({ name, address }: Person): readonly string[] {
  const words = name.trim().split(/[ ,]+/);
  const isFull = words.length >= 2 && words.length <= 4 && words.every((word) => NAME.test(word));
  return isFull ? [...words, ...address.replace(/@.*$/, '').split(/[^A-Za-z]+/)].filter((word) => word.length > 1) : [];
}

/** A name in rough Latin letters, by which spellings in the languages fall together. */
const keyOf = (word: string): string =>
  latinName(plainName(word))
    .replace(/th/g, 't')
    .replace(/g/g, 'h')
    .replace(/c(?!h)/g, 'k');

/** What stays of a name in its short forms and in every case: the consonants. */
const bonesOf = (key: string): string => key.replace(/[aeiouy]/g, '');

/** Whether two names may be one in another form, spelling or language; in doubt they are. */
function areRelated(one: string, other: string): boolean {
  if (one.slice(0, SIGNIFICANT) === other.slice(0, SIGNIFICANT)) return true;
  const [a, b] = [bonesOf(one), bonesOf(other)];
  return a.length < SIGNIFICANT || a.includes(b) || b.includes(a) || a.slice(1) === b.slice(1);
}
