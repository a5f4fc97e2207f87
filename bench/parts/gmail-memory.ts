import { callsPerSecond } from '../gmail/calls-per-second';
import { startServers } from '../gmail/start-servers';
import { machineLine } from '../machine';
import type { Table } from '../table';

const CALLS = 100_000;
const STEPS = 10;
const MOST_GROWTH = 0.05;

/** Whether the server's memory stays as it is over a hundred thousand calls. */
export async function measureGmailMemory(): Promise<Table> {
  const servers = await startServers();
  try {
    const { mailbox } = servers.bodies;
    const heaps: number[] = [];
    let resident = 0;
    for (let step = 0; step < STEPS; step++) {
      await callsPerSecond(CALLS / STEPS, (at) => servers.open('ours', mailbox[at % mailbox.length] ?? ''));
      const { heap, rss } = await servers.heap();
      heaps.push(heap);
      resident = rss;
    }
    // By the first tenth all is loaded and compiled.
    const [first = NaN, ...later] = heaps;
    const last = later[later.length - 1] ?? NaN;
    const growth = (last - first) / first;
    return {
      title: `Gmail: memory over ${CALLS.toLocaleString('en')} calls`,
      rows: [
        {
          what: 'heap after all calls beside that after the first tenth',
          measured: `${growth >= 0 ? '+' : ''}${(growth * 100).toFixed(1)} %`,
          goal: `at most ${MOST_GROWTH * 100} % more`,
          met: growth <= MOST_GROWTH,
        },
        { what: 'heap after each tenth', measured: `${heaps.map((heap) => (heap / 1e6).toFixed(1)).join(', ')} MB` },
        { what: 'memory of the process at the end', measured: `${(resident / 1e6).toFixed(0)} MB` },
      ],
      notes: [
        `Measured on: ${machineLine()}. Each call opens one of the ${mailbox.length} mails of the simulated mailbox in turn.`,
        'Before the heap is measured everything that can go is let go; the fake of Gmail’s API is in the same process.',
      ],
    };
  } finally {
    servers.stop();
  }
}
