import { KEEP_SENT_MS, MOST_SENT, MOST_TO_ONE } from './sent-shingles';
import type { SentReply, SentShingles } from './sent-shingles';

/**
 * With a reply that went out, once even where two windows saw it go; of each customer the last three stay, of all the last two hundred,
 * and none for longer than thirty days. One without shingles is not noted. `now` is epoch ms.
 *
 * Not to be noted: holding replies, which are the same by their nature.
 */
export function noteSent(sent: SentShingles, reply: SentReply, now: number): SentShingles {
  const others = sent.entries.filter(({ to, at }) => to !== reply.to || at !== reply.at);
  return pruned({ ...sent, entries: reply.hashes.length === 0 ? others : [...others, reply] }, now);
}

/** Without what is too old or too much; a time far ahead comes from a clock that was set back. */
function pruned(sent: SentShingles, now: number): SentShingles {
  const toOne = new Map<string, number>();
  const newest = [...sent.entries]
    .sort((a, b) => b.at - a.at)
    .filter(({ to, at }) => {
      if (Math.abs(now - at) > KEEP_SENT_MS) return false;
      const count = (toOne.get(to) ?? 0) + 1;
      toOne.set(to, count);
      return count <= MOST_TO_ONE;
    });
  return { ...sent, entries: newest.slice(0, MOST_SENT).reverse() };
}
