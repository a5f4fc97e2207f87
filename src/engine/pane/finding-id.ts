import type { DraftProblem, DraftPromise } from '../draft-check/draft';

/** Something found in a draft, with what a step names it by. */
export type Numbered<T> = { readonly id: string; readonly found: T };

const cut = (words: string): string => words.slice(0, 200);

/** The problems with their ids: the same for the same words after another look, and the same words twice are told apart. */
export const numberedProblems = (problems: readonly DraftProblem[]): readonly Numbered<DraftProblem>[] =>
  numbered(problems, ({ rule, text }) => `${rule}|${cut(text)}`);

/** The promises with their ids. */
export const numberedPromises = (promises: readonly DraftPromise[]): readonly Numbered<DraftPromise>[] =>
  numbered(promises, ({ text, dueAt }) => `promise|${dueAt}|${cut(text)}`);

function numbered<T>(all: readonly T[], nameOf: (one: T) => string): readonly Numbered<T>[] {
  const counts = new Map<string, number>();
  return all.map((found) => {
    const name = nameOf(found);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { id: count === 1 ? name : `${name}|${count}`, found };
  });
}
