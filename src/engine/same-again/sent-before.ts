import type { Key } from '../memory/memory';
import { KEEP_SENT_MS } from './sent-shingles';
import type { SentShingles } from './sent-shingles';

/** The shingles of what went out before, and the key that they were made with. */
export type SentBefore = {
  readonly key: string;
  /** What this customer got, the last one first. */
  readonly customer: readonly (readonly number[])[];
  /** What the last twenty other customers got, one each, the last one first. */
  readonly others: readonly (readonly number[])[];
};

const MOST_OTHERS = 20;

/** What went out in the last thirty days beside a draft to `to`; `key` is the one of `shinglesOf`. `now` is epoch ms. */
export function sentBefore(sent: SentShingles, to: Key, key: string, now: number): SentBefore {
  const customer: (readonly number[])[] = [];
  const others = new Map<Key, readonly number[]>();
  for (const reply of [...sent.entries].sort((a, b) => b.at - a.at)) {
    if (Math.abs(now - reply.at) > KEEP_SENT_MS) continue;
    if (reply.to === to) customer.push(reply.hashes);
    else if (!others.has(reply.to)) others.set(reply.to, reply.hashes);
  }
  return { key, customer, others: [...others.values()].slice(0, MOST_OTHERS) };
}
