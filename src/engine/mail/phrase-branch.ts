import { foldPlain } from './fold-word';

/** A phrase and what it says; the words before `at` have led to where it stands now. */
export type PhraseEntry<T> = {
  readonly phrase: string;
  readonly at: number;
  readonly order: number;
  readonly value: T;
};

/** Phrases that begin alike, sorted by their next word. */
export type PhraseBranch<T> = {
  /** The phrases that are complete here. */
  readonly ends: readonly PhraseEntry<T>[];
  /** Whether longer phrases go on from here. */
  readonly goesOn: boolean;
  /** The branches into which a word leads; looks at each of its letters once. */
  readonly follow: (word: string) => readonly PhraseBranch<T>[];
  /** The same for a word in which stars stand for letters; looks at every phrase. */
  readonly guess: (word: string) => readonly PhraseBranch<T>[];
};

type Stem<T> = { readonly stem: string; readonly open: boolean; readonly branch: PhraseBranch<T> };
// By code unit: to take a letter out of a word as a text is dear outside Latin.
type Letters<T> = { branch?: PhraseBranch<T>; next?: Map<number, Letters<T>> };
type Sorted<T> = {
  readonly stems: readonly Stem<T>[];
  readonly closed: ReadonlyMap<string, PhraseBranch<T>>;
  readonly open: Letters<T>;
};

// Most words lead nowhere.
const NONE: readonly never[] = [];

/** A branch sorts its phrases when a text first leads to it, because most branches are never reached. */
export function createPhraseBranch<T>(entries: readonly PhraseEntry<T>[]): PhraseBranch<T> {
  const ends = entries.filter(({ phrase, at }) => at >= phrase.length);
  const waiting = ends.length === 0 ? entries : entries.filter(({ phrase, at }) => at < phrase.length);
  let known: Sorted<T> | undefined;
  const sorted = (): Sorted<T> => (known ??= sort(waiting));
  return {
    ends,
    goesOn: waiting.length > 0,
    follow: (word) => {
      const { closed, open } = sorted();
      const exact = closed.get(word);
      let found: PhraseBranch<T>[] | undefined = exact && [exact];
      let letters: Letters<T> | undefined = open;
      for (let i = 0; letters !== undefined; i++) {
        if (letters.branch !== undefined) (found ??= []).push(letters.branch);
        letters = i < word.length ? letters.next?.get(word.charCodeAt(i)) : undefined;
      }
      return found ?? NONE;
    },
    guess: (word) =>
      sorted()
        .stems.filter(({ stem, open }) => matchesMasked(stem, open, word))
        .map(({ branch }) => branch),
  };
}

function sort<T>(entries: readonly PhraseEntry<T>[]): Sorted<T> {
  const stems: Stem<T>[] = [];
  const closed = new Map<string, PhraseBranch<T>>();
  const open: Letters<T> = {};
  for (const [word, group] of byNextWord(entries)) {
    const isOpen = word.endsWith('*');
    const stem = isOpen ? word.slice(0, -1) : word;
    const branch = createPhraseBranch(group);
    stems.push({ stem, open: isOpen, branch });
    if (isOpen) lettersOf(open, stem).branch = branch;
    else closed.set(stem, branch);
  }
  return { stems, closed, open };
}

function byNextWord<T>(entries: readonly PhraseEntry<T>[]): ReadonlyMap<string, readonly PhraseEntry<T>[]> {
  const groups = new Map<string, PhraseEntry<T>[]>();
  // Folding is dear and most first words are shared.
  const written = new Map<string, PhraseEntry<T>[]>();
  for (const { phrase, at, order, value } of entries) {
    const space = phrase.indexOf(' ', at);
    const end = space < 0 ? phrase.length : space;
    const word = phrase.slice(at, end);
    let group = written.get(word);
    if (group === undefined) {
      const folded = foldPlain(word);
      group = groups.get(folded) ?? [];
      groups.set(folded, group);
      written.set(word, group);
    }
    group.push({ phrase, at: end + 1, order, value });
  }
  return groups;
}

function lettersOf<T>(root: Letters<T>, stem: string): Letters<T> {
  let letters = root;
  for (let i = 0; i < stem.length; i++) {
    letters.next ??= new Map();
    const next = letters.next.get(stem.charCodeAt(i)) ?? {};
    letters.next.set(stem.charCodeAt(i), next);
    letters = next;
  }
  return letters;
}

/** "f***" and "b*tch": every letter shown agrees, and enough is shown or hidden to be no accident. */
function matchesMasked(stem: string, open: boolean, form: string): boolean {
  if (form.length < stem.length || (!open && form.length !== stem.length) || stem.length < 3) return false;
  let shown = 0;
  for (let i = 0; i < stem.length; i++) {
    if (form[i] === '*') continue;
    if (form[i] !== stem[i]) return false;
    shown++;
  }
  return shown >= 2 || (shown === 1 && stem.length - shown >= 3 && form.length <= stem.length + 2);
}
