import { listed } from '../mail/sender/name-book';
import type { Gender, NameRules } from '../mail/sender/name-rules';
import { isCyrillic } from '../mail/sender/name-writing';
import { latinName, plainName } from '../mail/same-name';

/** Tells given names apart in any of the languages, however they are spelt, shortened or inflected. */
export type NameIdentities = {
  /** Whose name a word can be, by marks that two words for one name share; a word that is no known name has its own letters. */
  readonly of: (word: string) => ReadonlySet<string>;
  readonly isKnown: (word: string) => boolean;
};

/** A word in rough Latin letters, by which spellings of one name fall together; Ukrainian г is g and h. */
export const nameKey = (word: string): string =>
  latinName(plainName(word))
    .replace(/iu/g, 'u')
    .replace(/g/g, 'h')
    .replace(/c(?=[aoulkr])/g, 'k');

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

const GENDERS: readonly Gender[] = ['male', 'female'];

/** Prepares the given names of some languages; `same` are the groups of their greeting words. */
export function nameIdentities(languages: readonly NameRules[], same: readonly string[]): NameIdentities {
  const groups = new Map<string, Set<string>>();
  for (const line of same.flatMap((text) => text.split('\n'))) {
    const [group = '', ...names] = listed(line);
    for (const name of [group, ...names]) if (name !== '') add(groups, nameKey(name), `=${group}`);
  }
  const plain = new Map<string, Set<string>>();
  const called = new Map<string, Set<string>>();
  for (const { given, address } of languages) {
    for (const said of ['male', 'female', 'either'] as const) {
      for (const name of listed(given[said])) {
        add(plain, nameKey(name), nameKey(name));
        for (const gender of GENDERS.filter((one) => said === 'either' || said === one))
          add(called, nameKey(address({ given: name, patronymic: '', surname: '', title: '', gender })), nameKey(name));
      }
    }
  }
  // Short forms are called as well, by the ending alone.
  for (const key of groups.keys()) if (!plain.has(key)) add(plain, key, key);
  for (const key of groups.keys()) {
    if (key.endsWith('ia')) add(called, `${key.slice(0, -2)}iu`.replace(/iu/g, 'u'), key);
    if (key.endsWith('a')) add(called, `${key.slice(0, -1)}o`, key);
    if (key.endsWith('o')) add(called, `${key.slice(0, -1)}e`, key);
  }
  const basesOf = (word: string): readonly string[] => {
    const key = nameKey(word);
    return [...(plain.get(key) ?? []), ...((isCyrillic(word) ? called.get(key) : undefined) ?? [])];
  };
  return {
    of: (word) => {
      const bases = basesOf(word);
      const keys = bases.length > 0 ? bases : [nameKey(word)];
      return new Set(keys.flatMap((key) => [key, ...(groups.get(key) ?? [])]));
    },
    isKnown: (word) => basesOf(word).length > 0,
  };
}
