import { tryVariant } from './try-variant';
import type { Path } from './try-variant';
import type { Seed } from './read-seeds';
import { variantOf } from './variant-of';

/** Something a variant has shown, with what repeats it. */
export type Finding = {
  readonly index: number;
  readonly problem: string;
  readonly seed: string;
  readonly mutations: readonly string[];
};

/** What became of some variants in a row. */
export type BatchResult = {
  readonly findings: readonly Finding[];
  readonly paths: Readonly<Partial<Record<Path, number>>>;
  readonly slowest: { readonly index: number; readonly ms: number };
  /** The most memory that the process has ever had, in megabytes. */
  readonly memory: number;
};

/** Which variants to try: the run's seed, the first number and how many. */
export type Batch = {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** What one variant may take: milliseconds, and megabytes of the whole process. */
  readonly limitMs: number;
  readonly limitMb: number;
};

/** Tries some variants, one after the other. */
export async function tryBatch(
  seeds: readonly Seed[],
  { seed, from, count, limitMs, limitMb }: Batch,
): Promise<BatchResult> {
  const findings: Finding[] = [];
  const paths: Partial<Record<Path, number>> = {};
  let slowest = { index: from, ms: 0 };
  for (let index = from; index < from + count; index += 1) {
    const variant = variantOf(seeds, seed, index);
    const before = mostMemory();
    const tried = await tryVariant(variant);
    // A busy machine holds a variant up, too; a slow one is slow again.
    const ms = tried.ms > limitMs ? Math.min(tried.ms, (await tryVariant(variant)).ms) : tried.ms;
    for (const path of tried.paths) paths[path] = (paths[path] ?? 0) + 1;
    const problems = [
      ...tried.problems,
      ...(ms > limitMs ? ['too slow'] : []),
      ...(before <= limitMb && mostMemory() > limitMb ? ['too much memory'] : []),
    ];
    for (const problem of problems) findings.push({ index, problem, seed: variant.seed, mutations: variant.mutations });
    if (ms > slowest.ms) slowest = { index, ms };
  }
  return { findings, paths, slowest, memory: mostMemory() };
}

function mostMemory(): number {
  return process.resourceUsage().maxRSS / 1_024;
}
