import type { BatchResult, Finding } from './batch';
import type { FuzzOptions } from './fuzz-options';
import type { WatchedProcess } from './watched-process';

/** What a run has found; `next` is where to go on. */
export type FuzzReport = {
  readonly next: number;
  readonly findings: readonly Finding[];
  readonly paths: ReadonlyMap<string, number>;
  readonly slowest: BatchResult['slowest'];
  readonly mostMemory: number;
};

const BATCH = 100;
const LIMIT_MB = 1_500;
// A busy machine holds a batch up, too; what is over this is looked at one by one.
const BATCH_LIMIT_MS = 60_000;

/** Tries variants in batches; where a batch does not come back, each of its variants by itself, with the limit of one. */
export async function runFuzz(
  options: FuzzOptions,
  watched: WatchedProcess,
  now: () => number,
  say: (text: string) => void,
): Promise<FuzzReport> {
  const { seed, from, count, limitMs, minutes = Infinity } = options;
  const findings: Finding[] = [];
  const paths = new Map<string, number>();
  let slowest = { index: from, ms: 0 };
  let mostMemory = 0;
  const take = (result: BatchResult): void => {
    findings.push(...result.findings);
    for (const [path, times] of Object.entries(result.paths)) paths.set(path, (paths.get(path) ?? 0) + times);
    if (result.slowest.ms > slowest.ms) slowest = result.slowest;
    mostMemory = Math.max(mostMemory, result.memory);
    // A process never gives memory back, and only a new one shows who next takes too much.
    if (result.memory > LIMIT_MB) watched.stop();
  };
  const start = now();
  let next = from;
  try {
    while (next < from + count && now() - start < minutes * 60_000) {
      const size = Math.min(BATCH, from + count - next);
      const result = await watched.attempt(
        { seed, from: next, count: size, limitMs, limitMb: LIMIT_MB },
        BATCH_LIMIT_MS,
      );
      if (result === undefined) {
        for (let index = next; index < next + size; index += 1) {
          // Twice the limit: a variant that is over it and ends is told from one that never does.
          const one = await watched.attempt({ seed, from: index, count: 1, limitMs, limitMb: LIMIT_MB }, 2 * limitMs);
          if (one === undefined)
            findings.push({ index, problem: 'it hung, or its process ended', seed: '', mutations: [] });
          else take(one);
        }
      } else take(result);
      next += size;
      if ((next - from) % (BATCH * 100) === 0)
        say(`${next - from} variants, ${findings.length} findings; to go on from here: --seed ${seed} --from ${next}`);
    }
  } finally {
    watched.stop();
  }
  return { next, findings, paths, slowest, mostMemory };
}
