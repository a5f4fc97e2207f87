import type { Word } from '../mail/words';

/** A stretch of a text that a pattern describes. */
export type Found<T> = {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Indexes of its first and last word. */
  readonly first: number;
  readonly last: number;
};

/** Patterns prepared for finding: `at` asks for the longest that begins with a word, `all` for those that do not overlap. */
export type WordPatterns<T> = {
  readonly at: (words: readonly Word[], first: number) => Found<T> | undefined;
  readonly all: (words: readonly Word[]) => readonly Found<T>[];
};

type Stem = { readonly stem: string; readonly open: boolean };
/** One place of a pattern: any of some runs of words; `widest` is how many words of any kind may stand here instead. */
type Slot = { readonly runs: readonly (readonly Stem[])[]; readonly optional: boolean; readonly widest: number };
type Pattern<T> = { readonly slots: readonly Slot[]; readonly value: T };

/** Words of one phrase are at most a comma, a space and a mark of quotation apart. */
const WIDEST_GAP = 3;
const KEY_LETTERS = 2;

/**
 * Prepares patterns: places parted by spaces, in each one word or several parted by `/`. A trailing `*` lets a word go on
 * with any letters, a trailing `?` lets the place be empty, `_` or a hyphen joins words of one alternative, `..` stands for up to two
 * words of any kind. Words are lower case, with е for ё and a straight apostrophe. A phrase never goes over a sentence's end.
 */
export function createWordPatterns<T>(
  entries: Iterable<{ readonly pattern: string; readonly value: T }>,
): WordPatterns<T> {
  const byStart = new Map<string, Pattern<T>[]>();
  for (const { pattern, value } of entries) {
    const one = { slots: pattern.trim().split(/\s+/).map(slotOf), value };
    for (const key of keysOf(one.slots)) {
      const others = byStart.get(key);
      if (others === undefined) byStart.set(key, [one]);
      else others.push(one);
    }
  }
  const at = (words: readonly Word[], first: number): Found<T> | undefined => {
    const word = words[first];
    if (word === undefined) return undefined;
    let best: { readonly value: T; readonly last: number } | undefined;
    // Asked of every word of a draft, and almost always answered with nothing.
    for (const form of word.forms) {
      const patterns = byStart.get(keyOf(form));
      if (patterns === undefined) continue;
      for (const { slots, value } of patterns) {
        const last = lastOf(slots, 0, words, first, first) - 1;
        if (last >= first && last > (best?.last ?? -1)) best = { value, last };
      }
    }
    return best && { ...best, first, start: word.start, end: words[best.last]?.end ?? word.end };
  };
  const all = (words: readonly Word[]): readonly Found<T>[] => {
    const found: Found<T>[] = [];
    for (let first = 0; first < words.length; first++) {
      const one = at(words, first);
      if (one === undefined) continue;
      found.push(one);
      first = one.last;
    }
    return found;
  };
  return { at, all };
}

function slotOf(written: string): Slot {
  if (written === '..') return { runs: [], optional: true, widest: 2 };
  const optional = written.endsWith('?');
  const runs = (optional ? written.slice(0, -1) : written).split('/').map((run) =>
    run.split(/[_-]/).map((word) => {
      const open = word.endsWith('*');
      return { stem: open ? word.slice(0, -1) : word, open };
    }),
  );
  return { runs, optional, widest: 0 };
}

const keyOf = (word: string): string => word.slice(0, KEY_LETTERS);

/** The beginnings of the words with which a pattern can start. */
function keysOf(slots: readonly Slot[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { runs, optional } of slots) {
    for (const run of runs) keys.add(keyOf(run[0]?.stem ?? ''));
    if (!optional) break;
  }
  return keys;
}

/** The index behind the last word when `slots` from one of them on describe the words from `next` on; -1 when not. */
function lastOf(slots: readonly Slot[], from: number, words: readonly Word[], first: number, next: number): number {
  const slot = slots[from];
  if (slot === undefined) return next;
  let best = -1;
  for (const run of slot.runs) {
    if (!runFits(run, words, first, next)) continue;
    best = Math.max(best, lastOf(slots, from + 1, words, first, next + run.length));
  }
  if (best >= 0 || !slot.optional) return best;
  for (let skipped = 0; skipped <= slot.widest && best < 0; skipped++) {
    if (skipped > 0 && !follows(words, next + skipped - 1)) break;
    best = lastOf(slots, from + 1, words, first, next + skipped);
  }
  return best;
}

function runFits(run: readonly Stem[], words: readonly Word[], first: number, next: number): boolean {
  return run.every(({ stem, open }, i) => {
    const word = words[next + i];
    if (word === undefined || (next + i > first && !follows(words, next + i))) return false;
    return word.forms.some((form) => (open ? form.startsWith(stem) : form === stem));
  });
}

/** Whether a word stands close behind the one before it, in the same sentence. */
function follows(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  return word.sentence === before.sentence && word.start - before.end <= WIDEST_GAP;
}
