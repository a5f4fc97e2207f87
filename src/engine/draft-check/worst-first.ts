import type { DraftProblem, DraftProblemKind } from './draft';

/**
 * What can be wrong with a draft, the worst first: what cannot be taken back once it went, what hurts, what leaves the customer
 * without what they need, and what only reads badly.
 */
export const WORST_FIRST: readonly DraftProblemKind[] = [
  'internal_note',
  'confidential',
  'placeholder',
  'wrong_name',
  'hostile_tone',
  'quoted_insult',
  'pressure',
  'missing_apology',
  'people_first',
  'tone_deaf',
  'reply_all',
  'humour',
  'gesture',
  'stale_policy',
  'language',
  'attachment',
  'policy_only',
  'unanswered',
  'asks_again',
  'weak_apology',
  'same_again',
  'cliche',
  'plain_language',
];

const RANKS: ReadonlyMap<string, number> = new Map(WORST_FIRST.map((kind, rank) => [kind, rank]));

/** How bad a problem is beside others: 0 is the worst. */
export function rankOf({ kind }: Pick<DraftProblem, 'kind'>): number {
  return RANKS.get(kind) ?? WORST_FIRST.length;
}

/** The problems with the worst first; those of one kind stay in the order in which they came. */
export function worstFirst<T extends Pick<DraftProblem, 'kind'>>(problems: readonly T[]): readonly T[] {
  return [...problems].sort((a, b) => rankOf(a) - rankOf(b));
}
