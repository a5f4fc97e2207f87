// One peer in a process of its own, so that one that never ends can be ended. Takes `{ id, input }`, answers `{ id, answer, ms }`.
import { PEERS } from './peers';
import type { PeerInput } from './peers';

async function main(): Promise<void> {
  const peer = await PEERS[process.argv[2] ?? '']?.load();
  if (peer === undefined) throw new Error('There is no peer of this name.');
  process.on('message', ({ id, input }: { readonly id: number; readonly input: PeerInput }) => {
    const start = performance.now();
    let answer = '';
    let error: string | undefined;
    try {
      answer = peer(input);
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
    }
    process.send?.({ id, answer, ms: performance.now() - start, error });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ id: -1, answer: '', ms: 0 });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
