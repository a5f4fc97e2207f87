import { sentencesOf } from '../mail/wants/sentences';
import type { Draft, DraftPromise } from './draft';
import { dueOfTerm } from './due-of-term';
import { findTerms } from './find-terms';
import { createPromiseCues, isPromised } from './is-promised';
import { clausesOf, createClauseWords, markOf } from './promise-clauses';
import type { PromiseWords } from './promise-words';
import { createTermTable, listed, termParts } from './term-parts';

/** What a draft promises and by when. */
export type PromiseFinder = (draft: Draft) => readonly DraftPromise[];

/**
 * Prepares the finding of the company's own dated promises in one language, in the order of the text; a promise's words are those of
 * its term. Not found: what the customer is asked to do, opening hours, rules, what was done or promised before, what a courier or a
 * bank does, questions and conditions, and days in the past. Due days are counted from when the draft goes, on the agent's clock.
 */
export function createPromiseFinder(words: PromiseWords): PromiseFinder {
  const table = createTermTable(words.terms);
  const notAfter = new Set(listed(words.terms.notAfter));
  const cues = createPromiseCues(words.says);
  const clauseWords = createClauseWords(words.says);
  return (draft) =>
    sentencesOf(draft.text).flatMap(({ start, end }) => {
      if (draft.text.charAt(end - 1) === '?') return [];
      const parts = termParts(draft.text, start, end, table);
      const terms = findTerms(parts, words.terms, notAfter);
      if (terms.length === 0) return [];
      const clauses = clausesOf(parts, terms, clauseWords);
      return clauses.flatMap((clause, at) =>
        clause.terms.flatMap((number) => {
          const term = terms[number];
          const [first, last] = [term?.parts[0], term?.parts[term.parts.length - 1]];
          if (term === undefined || first === undefined || last === undefined) return [];
          if (!isPromised(clauses, at, markOf(number), term.bare, cues)) return [];
          const dueAt = dueOfTerm(term, draft);
          if (dueAt === undefined) return [];
          return [{ text: draft.text.slice(first.start, last.end), start: first.start, end: last.end, dueAt }];
        }),
      );
    });
}
