import { splitMail } from '../../src/engine';
import { machineLine } from '../machine';
import { percentile } from '../percentile';
import type { Row, Table } from '../table';
import { PEER_LIMIT_MS } from './answers-of-peers';
import { askPeer } from './ask-peer';
import { LONG_MAILS } from './long-mails';

const MOST_MS = 50;
const TIMES = 7;

/** How long splitting a huge mail takes, ours and the splitters of others: milliseconds, and how many times ours. */
export async function splitTimeTable(peers: readonly string[]): Promise<Table> {
  const rows: Row[] = [];
  for (const { what, text } of LONG_MAILS) {
    const mail = text();
    const ours = timeOfOurs(mail);
    const beside: string[] = [];
    for (const name of peers) beside.push(await timeOf(name, mail, ours));
    rows.push({
      what: `${what}, ${Math.round(mail.length / 1_000)} KB`,
      measured: `${ours.toFixed(1)} ms`,
      goal: `under ${MOST_MS} ms`,
      met: ours < MOST_MS,
      onlyShown: true,
      beside,
    });
  }
  return {
    title: 'Cases: time to split a huge mail, and how many times as long others take',
    peers,
    rows,
    notes: [
      `Measured on: ${machineLine()}. The median of ${TIMES} times, each peer in a process of its own.`,
      'Of a mail’s text Take Five reads the first 200,000 characters; the peers read all of it.',
    ],
  };
}

function timeOfOurs(text: string): number {
  const email = { id: '', conversationId: '', to: [], subject: '', text };
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    splitMail(email);
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}

async function timeOf(name: string, text: string, ours: number): Promise<string> {
  const peer = askPeer(name, PEER_LIMIT_MS);
  const times: number[] = [];
  try {
    while (times.length < TIMES) {
      const found = await peer.ask({ text });
      if (found.kind === 'too slow') return `not done after ${PEER_LIMIT_MS / 1_000} s`;
      if (found.kind === 'failed') return `failed: ${found.why}`;
      times.push(found.ms);
    }
  } finally {
    peer.stop();
  }
  const ms = percentile(times, 0.5);
  return `${(ms / ours).toFixed(1)} (${ms.toFixed(1)} ms)`;
}
