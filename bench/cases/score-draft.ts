import type { CheckAnswer } from '../../src/hosts/command-line/check-answer';
import type { Judged } from './f1-of';
import type { DraftCase } from './read-cases';

/** The kinds that somebody marked in the cases, and that decide. */
export const MARKED_KINDS = [
  'placeholder',
  'cliche',
  'internal_note',
  'promise',
  'hostile_tone',
  'wrong_name',
  'missing_apology',
] as const;

/** How right the check of one draft is. */
export type DraftScore = {
  /** For each kind that counts, whether it was marked and whether it was said. */
  readonly kinds: Readonly<Record<(typeof MARKED_KINDS)[number], Judged>>;
  /** Whether the first day that was found is a right one; absent where nothing is promised. */
  readonly due?: boolean;
  /** For each stretch of words that was marked, whether something was found in it. */
  readonly evidence: readonly boolean[];
  /** Of a draft that is in order: what was said all the same, kinds that nobody marks included; absent of others. */
  readonly nagged?: { readonly marked: boolean; readonly other: boolean };
};

/** Compares what was found in a draft with what was marked in it. */
export function scoreDraft(one: DraftCase, { problems, promises }: CheckAnswer): DraftScore {
  const said = new Set<string>([...problems.map(({ kind }) => kind), ...(promises.length > 0 ? ['promise'] : [])]);
  const judged = MARKED_KINDS.map((kind) => [kind, { wanted: one.problems.includes(kind), said: said.has(kind) }]);
  const marked = MARKED_KINDS.filter((kind) => said.delete(kind)).length > 0;
  const places = [...problems, ...promises];
  return {
    kinds: Object.fromEntries(judged) as DraftScore['kinds'],
    ...(one.due.length > 0 && { due: promises[0] !== undefined && one.due.includes(promises[0].due) }),
    evidence: one.evidence.map((words) => {
      const at = one.draft.indexOf(words);
      return places.some(({ start, end }) => start < at + words.length && end > at);
    }),
    ...(one.problems.length === 0 && { nagged: { marked, other: said.size > 0 } }),
  };
}
