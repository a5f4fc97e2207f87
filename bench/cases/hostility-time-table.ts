import { loadPack, loadSecondVoice, loadSenses, readMail, splitMail } from '../../src/engine';
import type { Language } from '../../src/engine';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineLine } from '../machine';
import { percentile } from '../percentile';
import type { Row, Table } from '../table';
import { PEER_LIMIT_MS } from './answers-of-peers';
import { askPeer } from './ask-peer';
import type { HostileCase } from './score-hostility';

const LENGTH = 2_000;
const MOST_MS = 1;
const TIMES = 300;

/**
 * How long it takes to judge a mail of 2,000 characters, made of the cases of one language: with the rules alone, with both voices, and
 * how many times as long as the fastest of the peers.
 */
export async function hostilityTimeTable(cases: readonly HostileCase[], peers: readonly string[]): Promise<Table> {
  const rows: Row[] = [];
  for (const language of ['en', 'bg', 'ru', 'uk'] as const) {
    const text = textOf(cases, language);
    const peerTimes = await Promise.all(peers.map((name) => timeOf(name, text)));
    const fastest = Math.min(...peerTimes);
    const [one, both] = await ours(language, text);
    const beside = peerTimes.map((ms) => `${ms.toFixed(3)} ms`);
    const row = (what: string, ms: number): Row => ({
      what: `${what}, ${language}`,
      measured: `${ms.toFixed(3)} ms, ${(ms / fastest).toFixed(1)} times the fastest`,
      goal: `under ${MOST_MS} ms`,
      met: ms < MOST_MS,
      onlyShown: true,
      beside,
    });
    rows.push(row('reading a mail, with the rules', one), row('reading a mail, with both voices', both));
  }
  return {
    title: `Hostility: time for a mail of ${LENGTH} characters`,
    peers,
    rows,
    notes: [
      `Measured on: ${machineLine()}. The median of ${TIMES} times; what is measured of ours is all of reading, not hostility alone.`,
    ],
  };
}

function textOf(cases: readonly HostileCase[], language: Language): string {
  const bodies = cases.filter(({ lang }) => lang === language).map(({ body }) => body);
  return bodies.join('\n\n').slice(0, LENGTH);
}

async function ours(language: Language, text: string): Promise<readonly [number, number]> {
  const [{ pack }, { senses }, { createSecondVoice, readVoiceWeights }, file] = await Promise.all([
    loadPack[language](),
    loadSenses[language](),
    loadSecondVoice(),
    readFile(join(__dirname, '../../assets/voice.bin')),
  ]);
  const second = createSecondVoice(language, senses, readVoiceWeights(file));
  const email = { id: '', conversationId: '', to: [], subject: '', text };
  const parts = splitMail(email);
  const timed = (read: () => unknown): number =>
    percentile(
      Array.from({ length: TIMES }, () => {
        const start = performance.now();
        read();
        return performance.now() - start;
      }),
      0.5,
    );
  return [timed(() => readMail(email, parts, pack)), timed(() => readMail(email, parts, pack, { second }))];
}

async function timeOf(name: string, text: string): Promise<number> {
  const peer = askPeer(name, PEER_LIMIT_MS);
  const times: number[] = [];
  try {
    while (times.length < TIMES) {
      const found = await peer.ask({ text });
      if (found.kind !== 'answer') return NaN;
      times.push(found.ms);
    }
  } finally {
    peer.stop();
  }
  return percentile(times, 0.5);
}
