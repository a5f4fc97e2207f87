import { splitMail } from '../../src/engine';
import { machineLine } from '../machine';
import { percentile } from '../percentile';
import type { Row, Table } from '../table';
import { PEER_LIMIT_MS } from './answers-of-peers';
import { askPeer } from './ask-peer';
import { longQuotes } from './long-quotes';

const MOST_MS = 50;
const TIMES = 7;

/** How long splitting one huge mail takes, ours and the splitters of others: milliseconds and how many times ours. */
export async function splitTimeTable(peers: readonly string[]): Promise<Table> {
  const text = longQuotes();
  const email = { id: '', conversationId: '', to: [], subject: '', text };
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    splitMail(email);
    return performance.now() - start;
  });
  const ours = percentile(times, 0.5);
  const rows: Row[] = [
    {
      what: 'Take Five',
      measured: `${ours.toFixed(1)} ms`,
      goal: `under ${MOST_MS} ms`,
      met: ours < MOST_MS,
      onlyShown: true,
    },
  ];
  for (const name of peers) rows.push({ what: name, measured: await timeOf(name, text, ours) });
  return {
    title: `Cases: time to split a mail of ${text.length / 1_000} KB, nearly all of it quotes`,
    rows,
    notes: [
      `Measured on: ${machineLine()}. The median of ${TIMES} times, each peer in a process of its own; "times" is how often ours fits in.`,
      'Of a mail’s text Take Five reads the first 200,000 characters; the peers read all of it.',
    ],
  };
}

async function timeOf(name: string, text: string, ours: number): Promise<string> {
  const peer = askPeer(name, PEER_LIMIT_MS);
  const times: number[] = [];
  try {
    while (times.length < TIMES) {
      const found = await peer.ask({ text });
      if (found.kind === 'too slow')
        return `not done after ${PEER_LIMIT_MS / 1_000} s; over ${Math.floor(PEER_LIMIT_MS / ours)} times`;
      if (found.kind === 'failed') return `failed: ${found.why}`;
      times.push(found.ms);
    }
  } finally {
    peer.stop();
  }
  const ms = percentile(times, 0.5);
  return `${ms.toFixed(1)} ms; ${(ms / ours).toFixed(1)} times`;
}
