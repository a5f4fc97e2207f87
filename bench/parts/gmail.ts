import { callsPerSecond } from '../gmail/calls-per-second';
import { startServers } from '../gmail/start-servers';
import type { RunningServers } from '../gmail/start-servers';
import { machineLine } from '../machine';
import { percentile } from '../percentile';
import type { Row, Table } from '../table';

const WARM = 300;
const ROUNDS = 6;
const CALLS = 400;
const LONG_CALLS = 1_200;
const MOST_MS = 50;
const LEAST_SHARE = 0.5;

/** How long a card takes, and how many calls a second the server answers beside a route that only does what each add-on must. */
export async function measureGmail(): Promise<Table> {
  const servers = await startServers();
  try {
    const { mailbox, long } = servers.bodies;
    for (const at of ['ours', 'plain'] as const)
      await callsPerSecond(WARM, (n) => servers.open(at, pick([...mailbox, ...long], n)));
    const shares = await sharesOf(servers, mailbox, ROUNDS, CALLS);
    const longShares = await sharesOf(servers, long, 2, 120);
    const typical = await oneAfterAnother(servers, mailbox, LONG_CALLS);
    const card = await oneAfterAnother(servers, long, LONG_CALLS);
    const p99 = percentile(card, 0.99);
    const share = percentile(
      shares.map(({ share }) => share),
      0.5,
    );
    const rows: Row[] = [
      {
        what: 'card for a mail of 50 KB, 99th percentile',
        measured: `${p99.toFixed(1)} ms`,
        goal: `under ${MOST_MS} ms`,
        met: p99 < MOST_MS,
        onlyShown: true,
      },
      { what: 'card for a mail of 50 KB, median', measured: `${percentile(card, 0.5).toFixed(1)} ms` },
      {
        what: 'card for a mail of the simulated mailbox, median',
        measured: `${percentile(typical, 0.5).toFixed(1)} ms`,
      },
      {
        what: 'requests a second beside the plain route, mails of the simulated mailbox',
        measured: share.toFixed(2),
        goal: `at least ${LEAST_SHARE}`,
        met: share >= LEAST_SHARE,
      },
      {
        what: 'of them: ours, the plain route’s',
        measured: `${middle(shares, 'ours').toFixed(0)}, ${middle(shares, 'plain').toFixed(0)} a second`,
      },
      {
        what: 'requests a second beside the plain route, mails of 50 KB',
        measured: percentile(
          longShares.map((one) => one.share),
          0.5,
        ).toFixed(2),
      },
    ];
    return {
      title: 'Gmail: one card, and calls a second, with an API that answers at once',
      rows,
      notes: [
        `Measured on: ${machineLine()}. Both servers are in one process, whoever calls is in another.`,
        `A card’s time is the caller’s, one call at a time, ${LONG_CALLS} calls: it is never less than the server’s.`,
        'The plain route checks the same two tokens, fetches the same message, and does one indexed read and one write.',
        `The share is the median of ${ROUNDS} rounds in which both take turns; 16 calls are always under way.`,
      ],
    };
  } finally {
    servers.stop();
  }
}

type Share = { readonly ours: number; readonly plain: number; readonly share: number };

const middle = (shares: readonly Share[], of: 'ours' | 'plain'): number =>
  percentile(
    shares.map((one) => one[of]),
    0.5,
  );

const pick = (bodies: readonly string[], at: number): string => bodies[at % bodies.length] ?? '';

async function sharesOf(servers: RunningServers, bodies: readonly string[], rounds: number, calls: number) {
  const shares: Share[] = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await callsPerSecond(calls, (at) => servers.open('ours', pick(bodies, at)));
    const plain = await callsPerSecond(calls, (at) => servers.open('plain', pick(bodies, at)));
    shares.push({ ours, plain, share: ours / plain });
  }
  return shares;
}

async function oneAfterAnother(servers: RunningServers, bodies: readonly string[], calls: number) {
  const times: number[] = [];
  for (let at = 0; at < calls; at++) times.push(await servers.open('ours', pick(bodies, at)));
  return times;
}
