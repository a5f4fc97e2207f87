import type { Key } from '../memory/memory';

/** A reply that went out: to whom, when (epoch ms), and its shingles. */
export type SentReply = { readonly to: Key; readonly at: number; readonly hashes: readonly number[] };

/** What this device keeps of the replies that went out, oldest first, so that one like them is known. No text, no address. */
export type SentShingles = { readonly version: 1; readonly entries: readonly SentReply[] };

export const NO_SENT_SHINGLES: SentShingles = { version: 1, entries: [] };

/** How many replies are kept in all, and of them to one customer. */
export const MOST_SENT = 200;
export const MOST_TO_ONE = 3;
/** How long, ms: after thirty days nobody remembers how a reply was worded. */
export const KEEP_SENT_MS = 30 * 86_400_000;
