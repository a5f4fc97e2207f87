import type { Level, Situation } from '../mail/reading';
import type { Key } from '../memory/memory';

/** A mail as a burst is told by it: keys and hashes, no words. */
export type BurstMail = {
  /** When it came, epoch ms. */
  readonly at: number;
  readonly situation: Situation;
  readonly level: Level;
  readonly conversation: Key;
  readonly sender: Key;
  /** Keyed hashes of what it is about. */
  readonly words: readonly string[];
};

/** A topic about which many customers are cross at once. */
export type Burst = {
  /** The hash of the topic. */
  readonly word: string;
  /** What most of its mails are for. */
  readonly situation: Situation;
  readonly senders: number;
  readonly conversations: readonly Key[];
  /** When the first of its mails came, epoch ms. */
  readonly since: number;
};

const WITHIN_MS = 3 * 3_600_000;
const LEAST_SENDERS = 4;
/** Fewer calm mails do not show what customers write about on any day. */
const LEAST_CALM = 4;

/**
 * The topic that the hot mails (level 1 and above) of at least four senders share within the last three hours; of several the one
 * with the most senders, and then the one that calm mails name least. A topic that calm mails name as often as hot ones is what
 * customers always write about, and no burst. `now` is epoch ms.
 */
export function burstOf(mails: readonly BurstMail[], now: number): Burst | undefined {
  const late = mails.filter(({ at }) => at > now - WITHIN_MS && at <= now);
  const hot = late.filter(({ level }) => level >= 1);
  const calm = late.filter(({ level }) => level < 1);
  const hotBy = byWord(hot);
  const calmBy = byWord(calm);
  const share = (of: readonly BurstMail[] | undefined, all: readonly BurstMail[]): number =>
    all.length === 0 ? 0 : sendersOf(of ?? []) / sendersOf(all);
  const found = Array.from(hotBy, ([word, named]) => {
    const calmShare = calm.length < LEAST_CALM ? 0 : share(calmBy.get(word), calm);
    return { word, named, senders: sendersOf(named), calmShare };
  }).filter(({ named, senders, calmShare }) => senders >= LEAST_SENDERS && calmShare < share(named, hot));
  const [most] = found.sort((a, b) => b.senders - a.senders || a.calmShare - b.calmShare || (a.word < b.word ? -1 : 1));
  if (most === undefined) return undefined;
  return {
    word: most.word,
    situation: mostlyFor(most.named),
    senders: most.senders,
    conversations: [...new Set(most.named.map(({ conversation }) => conversation))],
    since: most.named.reduce((first, { at }) => Math.min(first, at), now),
  };
}

function byWord(mails: readonly BurstMail[]): ReadonlyMap<string, readonly BurstMail[]> {
  const found = new Map<string, BurstMail[]>();
  for (const mail of mails) {
    for (const word of new Set(mail.words)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [mail]);
      else known.push(mail);
    }
  }
  return found;
}

const sendersOf = (mails: readonly BurstMail[]): number => new Set(mails.map(({ sender }) => sender)).size;

function mostlyFor(mails: readonly BurstMail[]): Situation {
  const counts = new Map<Situation, number>();
  for (const { situation } of mails) counts.set(situation, (counts.get(situation) ?? 0) + 1);
  // At a draw the situation that came first.
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';
}
