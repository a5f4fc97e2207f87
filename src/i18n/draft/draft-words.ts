import type { DraftProblemKind } from '../../engine';

/** What a problem is called, and why it matters, each in one short sentence. */
type ProblemWords = { readonly title: string; readonly why: string };

/** Rules that say more of a problem than its kind. */
type ToldRule =
  | `tone_deaf:${'avoid' | 'cheer' | 'invitation' | 'line'}`
  | `same_again:${'customer' | 'others'}`
  | `confidential:${'person' | 'address'}`;

/** What is said of a draft before it goes, by the kind of problem, and more closely by the rule that found it. */
export type DraftWords = {
  readonly problems: Readonly<Record<DraftProblemKind, ProblemWords>>;
  readonly rules: Readonly<Record<ToldRule, ProblemWords>>;
};
