import type { DraftProblem, DraftPromise } from '../draft-check/draft';

const cut = (words: string): string => words.slice(0, 200);

/** By what a step names a problem of a draft: the same for the same words after another look. */
export const idOf = ({ rule, text }: DraftProblem): string => `${rule}|${cut(text)}`;

/** By what a step names a promise. */
export const promiseId = ({ text, dueAt }: DraftPromise): string => `promise|${dueAt}|${cut(text)}`;
