import type { DraftProblemKind } from '../../engine';

/** What is said of a draft before it goes: what it is called, and why it matters, each in one short sentence. */
export type DraftWords = {
  readonly problems: Readonly<Record<DraftProblemKind, { readonly title: string; readonly why: string }>>;
};
