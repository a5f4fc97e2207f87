import type { Answer, CoolDown, Evidence, Memory } from './memory';

const RANK: Record<Evidence, number> = { 'opened-here': 0, said: 1, sent: 2 };

/** The union of two records; where both have a key, `both` decides. */
function union<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  both: (x: T, y: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined;
    merged[key] = own === undefined ? value : both(own, value);
  }
  return merged;
}

const least = (a: string, b: string) => (a < b ? a : b);

/** The earlier of two marks; at the same time the one whose words sort first, so that the order of merging never matters. */
function earlier<T extends { readonly at: number }>(
  a: T | undefined,
  b: T | undefined,
  words: (mark: T) => string,
): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return words(a) <= words(b) ? a : b;
}

function mergeAnswer(a: Answer, b: Answer): Answer {
  return { at: Math.min(a.at, b.at), evidence: RANK[a.evidence] >= RANK[b.evidence] ? a.evidence : b.evidence };
}

function mergeCoolDown(a: CoolDown, b: CoolDown): CoolDown {
  const skipped = earlier(a.skipped, b.skipped, (mark) => mark.reason);
  const holding = earlier(a.holding, b.holding, (mark) => mark.by);
  const endedAt = Math.min(a.endedAt ?? Infinity, b.endedAt ?? Infinity);
  return {
    message: least(a.message, b.message),
    conversation: least(a.conversation, b.conversation),
    sender: least(a.sender, b.sender),
    level: Math.max(a.level, b.level),
    startedAt: Math.min(a.startedAt, b.startedAt),
    joined: union(a.joined, b.joined, least),
    answered: union(a.answered, b.answered, mergeAnswer),
    undone: union(a.undone, b.undone, Math.min),
    ...(skipped && { skipped }),
    ...(holding && { holding }),
    ...(endedAt !== Infinity && { endedAt }),
  };
}

/**
 * What two copies of Memory know together. Commutative, associative and idempotent, so copies that were written
 * by different windows, in any order and any number of times, end up the same.
 */
export function mergeMemory(a: Memory, b: Memory): Memory {
  const since = Math.min(a.sendEventsSince ?? Infinity, b.sendEventsSince ?? Infinity);
  return {
    version: 1,
    coolDowns: union(a.coolDowns, b.coolDowns, mergeCoolDown),
    notHeated: union(a.notHeated, b.notHeated, Math.min),
    ...(since !== Infinity && { sendEventsSince: since }),
  };
}
