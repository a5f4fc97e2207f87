import { listed } from './term-parts';
import type { TermPart } from './term-parts';
import type { Term } from './find-terms';
import type { PromiseWords } from './promise-words';

/** A clause as one string of folded words between spaces; a term stands in it as "¤1¤" by its number in the sentence. */
export type Clause = { readonly said: string; readonly conditional: boolean; readonly terms: readonly number[] };

/** The words that part clauses, prepared. */
export type ClauseWords = Readonly<Record<'begins' | 'condition' | 'goesOn', ReadonlySet<string>>>;

/** Prepares them; phrases count by their first word where they stand at the beginning. */
export function createClauseWords(says: PromiseWords['says']): ClauseWords {
  return {
    begins: new Set(listed(says.begins)),
    condition: new Set(listed(says.condition)),
    goesOn: new Set(listed(says.goesOn)),
  };
}

/** The clauses of a sentence: they end at commas, dashes, colons and brackets, and before "and", "if" and the like. */
export function clausesOf(parts: readonly TermPart[], terms: readonly Term[], words: ClauseWords): readonly Clause[] {
  const clauses: Clause[] = [];
  const { flat, marks } = flatten(parts, terms);
  let said: string[] = [];
  let held: number[] = [];
  let conditional = false;
  const cut = (): void => {
    if (said.length > 0) clauses.push({ said: ` ${said.join(' ')} `, conditional, terms: held });
    said = [];
    held = [];
    conditional = false;
  };
  flat.forEach((word, at) => {
    const follows = flat[at + 1] ?? '';
    if (/^[,;:()—–\-"«»“”„…/.!]$/.test(word)) {
      if (word !== ',' || !words.goesOn.has(follows)) cut();
      return;
    }
    const two = `${word} ${follows}`;
    const three = `${two} ${flat[at + 2] ?? ''}`;
    const isCondition = [word, two, three].some((begin) => words.condition.has(begin));
    if (isCondition || words.begins.has(word) || words.begins.has(two) || said.length >= LONGEST) {
      cut();
      conditional = isCondition;
    }
    said.push(word);
    const term = marks.get(at);
    if (term !== undefined) held.push(term);
  });
  cut();
  return clauses;
}

// Nobody writes longer ones, and reading stays linear.
const LONGEST = 60;

/** The mark that stands for a term in a clause. */
export function markOf(term: number): string {
  return `¤${term}¤`;
}

function flatten(
  parts: readonly TermPart[],
  terms: readonly Term[],
): { readonly flat: readonly string[]; readonly marks: ReadonlyMap<number, number> } {
  const flat: string[] = [];
  const marks = new Map<number, number>();
  let next = 0;
  parts.forEach(({ word }, at) => {
    while (at >= (terms[next]?.last ?? Infinity)) next++;
    const first = terms[next]?.first ?? Infinity;
    if (at < first) flat.push(...word.split(' '));
    if (at === first) {
      marks.set(flat.length, next);
      flat.push(markOf(next));
    }
  });
  return { flat, marks };
}
