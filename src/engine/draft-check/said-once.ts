import type { Span } from '../hostility/quoted-spans';
import type { DraftProblem, DraftProblemKind } from './draft';
import { rankOf } from './worst-first';

/** What judges how words sound, each with whether it gives way to a graver one that has the same words. */
const YIELDS: ReadonlyMap<DraftProblemKind, boolean> = new Map([
  ['hostile_tone', false],
  ['quoted_insult', true],
  ['pressure', true],
  ['policy_only', true],
  ['weak_apology', false],
  ['cliche', false],
  ['plain_language', true],
]);

/** A sentence that is too long is so whatever stands in it. */
const WHOLE_SENTENCE = 'plain_language:long';

/**
 * The problems without those whose words a graver judgement of how they sound has already; one that alone can be mended stays.
 * Problems of one kind must not overlap.
 */
export function saidOnce(problems: readonly DraftProblem[]): readonly DraftProblem[] {
  const byKind = new Map<DraftProblemKind, DraftProblem[]>();
  for (const one of problems) {
    if (!YIELDS.has(one.kind) || one.rule === WHOLE_SENTENCE) continue;
    const known = byKind.get(one.kind);
    if (known === undefined) byKind.set(one.kind, [one]);
    else known.push(one);
  }
  for (const same of byKind.values()) same.sort((a, b) => a.start - b.start);
  const isSaid = (one: DraftProblem): boolean =>
    Array.from(byKind).some(([kind, others]) => {
      if (rankOf({ kind }) >= rankOf(one)) return false;
      const other = overlapping(others, one);
      return other !== undefined && (one.fix === undefined || other.fix !== undefined);
    });
  return problems.filter((one) => one.rule === WHOLE_SENTENCE || YIELDS.get(one.kind) !== true || !isSaid(one));
}

/** The first of spans in order and apart from each other that shares a character with another one. */
function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start < end ? found : undefined;
}
