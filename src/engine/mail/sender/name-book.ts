import { latinName, plainName } from '../same-name';
import { LATIN_ROLES, LATIN_TITLES } from './latin-roles';
import type { Gender, NameRules, WordsByGender } from './name-rules';

/** What a name or a title says of its bearer's gender; 'either' says nothing. */
export type Said = Gender | 'either';

/** A known given name; a double one is known by all its parts. `base` is its spelling in the tables, in small letters. */
export type Known = { readonly said: Said; readonly base: string };

/** What the loaded languages know of names. */
export type NameBook = {
  /** A given name, however it is cased and in whichever of the alphabets. */
  readonly given: (word: string) => Known | undefined;
  readonly title: (word: string) => Said | undefined;
  readonly isRole: (word: string) => boolean;
  /** Whether a word begins what is called a thing: "Golden Gate". */
  readonly isThing: (word: string) => boolean;
  /** Whether enough is known to tell a person that nobody listed from a firm in Latin letters: English is loaded. */
  readonly knowsLatin: boolean;
};

type Tables = {
  readonly given: ReadonlyMap<string, Said>;
  readonly latin: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, Said>;
  readonly roles: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
};

export const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

const ORDER = ['male', 'female', 'either'] as const;
const byWord = (words: WordsByGender): Map<string, Said> =>
  new Map(ORDER.flatMap((said) => listed(words[said]).map((word) => [word, said] as const)));

/** Latin spellings of one name fall together: Yuliya, Julia, Iuliia; Ukrainian г is g and h. */
function latinKey(word: string): string {
  return latinName(plainName(word))
    .replace(/iu/g, 'u')
    .replace(/g/g, 'h')
    .replace(/c(?=[aoulkr])/g, 'k');
}

const LATIN = /[a-z]/;

const prepared = new WeakMap<NameRules, Tables>();

function tablesOf(rules: NameRules): Tables {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const { given, spelt, titles, roles, things } = rules;
  const names = byWord(given);
  const latin = new Map<string, string>();
  for (const name of names.keys()) {
    // The commoner of two names that Latin letters make one stands first.
    if (!latin.has(latinKey(name))) latin.set(latinKey(name), name);
    if (name.includes('ё')) latin.set(latinKey(name.replace('ё', 'ио')), name);
  }
  for (const [other = '', name = ''] of listed(spelt).map((pair) => pair.split('='))) latin.set(latinKey(other), name);
  const tables = {
    given: names,
    latin,
    titles: byWord(titles),
    roles: new Set(listed(roles)),
    things: new Set(listed(things)),
  };
  prepared.set(rules, tables);
  return tables;
}

const lettersOf = (word: string): string => word.toLowerCase().replace(/[’ʼ`´']/g, '’');
const withoutStops = (word: string): string => lettersOf(word).replace(/[.,:;]/g, '');
const internationalRoles: ReadonlySet<string> = new Set(listed(LATIN_ROLES));
const internationalTitles = byWord(LATIN_TITLES);

/** The tables of some languages as one; the first language that knows a word decides. */
export function nameBook(languages: readonly NameRules[]): NameBook {
  const all = languages.map(tablesOf);
  const first = <T>(ask: (tables: Tables) => T | undefined): T | undefined => {
    for (const tables of all) {
      const answer = ask(tables);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const one = (word: string): Known | undefined =>
    first(({ given, latin }) => {
      const lower = lettersOf(word);
      const base = [lower, lower.replace(/ё/g, 'е'), LATIN.test(lower) ? (latin.get(latinKey(lower)) ?? '') : ''].find(
        (name) => given.has(name),
      );
      return base === undefined ? undefined : { said: given.get(base) ?? 'either', base };
    });
  return {
    given: (word) => {
      const parts = word.split('-').map(one);
      const known = parts.filter((part) => part !== undefined);
      const [named] = known;
      return named === undefined || known.length < parts.length
        ? undefined
        : { said: named.said, base: known.map(({ base }) => base).join('-') };
    },
    title: (word) =>
      first(({ titles }) => titles.get(lettersOf(word).replace(/[.,]$/, '')) ?? titles.get(withoutStops(word))) ??
      internationalTitles.get(withoutStops(word)),
    isRole: (word) => {
      const plain = withoutStops(word);
      return internationalRoles.has(plain) || all.some(({ roles }) => roles.has(plain));
    },
    isThing: (word) => all.some(({ things }) => things.has(withoutStops(word))),
    knowsLatin: languages.some(({ knowsLatin = false }) => knowsLatin),
  };
}
