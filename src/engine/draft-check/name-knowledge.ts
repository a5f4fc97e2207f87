import { COMMON_STARTS } from '../mail/common-starts';
import { listed, nameBook } from '../mail/sender/name-book';
import type { NameBook } from '../mail/sender/name-book';
import type { NameRules } from '../mail/sender/name-rules';
import { isCyrillic } from '../mail/sender/name-writing';
import { greetingForm } from './find-greeting';
import type { GreetingLexicon } from './find-greeting';
import type { GreetingWords } from './greeting-words';
import { nameIdentities } from './name-identities';
import { createSameWord } from './same-word';
import type { SameWord } from './same-word';

/** What the four languages know of names and of greetings; a language whose names are not loaded is left out. */
export type NameKnowledge = {
  readonly names: readonly NameRules[];
  readonly greetings: readonly GreetingWords[];
  /** The name rules of the draft's language, by which the right name is written. */
  readonly reply: NameRules;
};

/** The same, made ready to find greetings and to tell whether two words name one person. */
export type PreparedNames = { readonly lexicon: GreetingLexicon; readonly book: NameBook; readonly isSame: SameWord };

const prepared = new WeakMap<readonly NameRules[], PreparedNames>();

/** Prepares what is known of names, once for each list of them. */
export function preparedNames({ names, greetings }: NameKnowledge): PreparedNames {
  const known = prepared.get(names);
  if (known !== undefined) return known;
  const set = (pick: (words: GreetingWords) => string): ReadonlySet<string> =>
    new Set(greetings.flatMap((words) => listed(pick(words))).map(greetingForm));
  const openers = set(({ openers: words }) => words);
  const titles = set(({ titles: { male, female, either } }) => `${male} ${female} ${either}`);
  const joins = set(({ and }) => and);
  const nobody = set((words) => words.nobody);
  const apart = set((words) => words.apart);
  const tells = set((words) => words.tells);
  const identities = nameIdentities(
    names,
    greetings.map(({ same }) => same),
  );
  const book = nameBook(names);
  const made: PreparedNames = {
    book,
    lexicon: {
      isOpener: (word) => openers.has(word),
      isTitle: (word) => titles.has(word) || book.title(word) !== undefined,
      tells: (word) => tells.has(word),
      isGiven: (word) => identities.isKnown(word) && !COMMON_STARTS.has(word) && !book.isThing(word),
      joins: (word) => joins.has(word),
      isNobody: (word) => nobody.has(word) || (book.isRole(word) && book.given(word) === undefined),
      tellsApart: (word, isOpened) => (!isOpened && apart.has(word)) || (isCyrillic(word) && book.isRole(word)),
    },
    isSame: createSameWord(identities, book),
  };
  prepared.set(names, made);
  return made;
}
