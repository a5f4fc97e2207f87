import uFuzzy from '@leeoniya/ufuzzy';
import { latinReader } from '../hostility/latin-letters';
import { LANGUAGES } from '../languages/language';
import { foldPlain } from '../mail/fold-word';
import { inOtherLayouts } from './keyboard-layouts';

/** What can be found: by its title and tags first, also where they are misspelt, then by its text. */
export type Findable = { readonly title: string; readonly tags?: readonly string[]; readonly body: string };

/** Finds among what it was made of. */
export type SearchIndex = {
  /** The places of what fits, best first; all of them for a blank search. Forgives typos, marks and the wrong keyboard. */
  readonly find: (search: string) => readonly number[];
};

const LONGEST = 100;
const LETTERS = 'a-zа-яёіїєґ';
// The library's name for it is an enum that does not exist when the program runs.
const ONE_TYPO_A_WORD: object = { intraMode: 1 };
const FUZZY = new uFuzzy({
  alpha: LETTERS,
  interSplit: `[^${LETTERS}0-9']+`,
  intraSplit: `[${LETTERS}][0-9]|[0-9][${LETTERS}]`,
  intraBound: `[${LETTERS}][0-9]|[0-9][${LETTERS}]`,
  ...ONE_TYPO_A_WORD,
});
/** How many candidates are ranked; beyond that the order they came in is good enough. */
const RANKED = 300;

/** Prepares the search; its work grows with the length of everything that can be found. */
export function createSearchIndex(items: readonly Findable[]): SearchIndex {
  const titles = items.map(({ title, tags = [] }) => folded([title, ...tags].join(' ')));
  const bodies = items.map(({ body }) => folded(body));
  const all = items.map((_, index) => index);

  const byTitle = (words: string): readonly number[] => {
    const [found, info, order] = FUZZY.search(titles, words, 1, RANKED);
    return order === null ? (found ?? []) : order.flatMap((at) => info.idx[at] ?? []);
  };
  const byBody = (words: string): readonly number[] => {
    const wanted = words.split(' ').filter((word) => word.length > 2);
    if (wanted.length === 0) return [];
    return all.filter((at) => wanted.every((word) => [bodies[at], titles[at]].some((text) => text?.includes(word))));
  };
  return {
    find(search) {
      const typed = folded(search.slice(0, LONGEST));
      if (typed === '') return all;
      const found = new Set([...byTitle(typed), ...byBody(typed)]);
      if (found.size > 0) return [...found];
      // Only where nothing fits what stands there may something else have been meant.
      const meant = otherReadings(typed);
      const titled = meant.flatMap(byTitle);
      return [...new Set(titled.length > 0 ? titled : meant.flatMap(byBody))];
    },
  };
}

/** Words parted by one space, in lower case, without stress marks and accents. */
function folded(text: string): string {
  return text.split(/\s+/).map(foldPlain).filter(Boolean).join(' ');
}

function otherReadings(typed: string): readonly string[] {
  const readers = LANGUAGES.flatMap((language) => latinReader(language) ?? []);
  const inCyrillic = readers.map((read) => typed.split(' ').map(read).join(' '));
  return [...new Set([...inOtherLayouts(typed), ...inCyrillic])].filter((text) => text !== typed);
}
