// Tries batches of variants in a process of its own, so that a hang or a want of memory ends this one and not the run.
import { tryBatch } from './batch';
import type { Batch } from './batch';
import { readSeeds } from './read-seeds';

async function main(): Promise<void> {
  const seeds = await readSeeds(process.argv[2]);
  process.on('message', (batch: Batch) => {
    void tryBatch(seeds, batch).then((result) => process.send?.(result));
  });
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
