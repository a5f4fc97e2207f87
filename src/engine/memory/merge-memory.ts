import { mergePromise } from './merge-promise';
import { laterWord } from './later-word';
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

/** The earlier of two moments of which either may be missing. */
function first(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** The union of two records of which either may be missing. */
function unionOf<T>(
  a: Readonly<Record<string, T>> | undefined,
  b: Readonly<Record<string, T>> | undefined,
  both: (x: T, y: T) => T,
): Record<string, T> | undefined {
  return a === undefined && b === undefined ? undefined : union(a ?? {}, b ?? {}, both);
}

function mergeCoolDown(a: CoolDown, b: CoolDown): CoolDown {
  const skipped = earlier(a.skipped, b.skipped, (mark) => mark.reason);
  const holding = earlier(a.holding, b.holding, (mark) => mark.by);
  const marks = unionOf(a.marks, b.marks, Math.max);
  const holdingSentAt = first(a.holdingSentAt, b.holdingSentAt);
  const nudgedAt = first(a.nudgedAt, b.nudgedAt);
  const endedAt = first(a.endedAt, b.endedAt);
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
    ...(marks && { marks }),
    ...(holdingSentAt !== undefined && { holdingSentAt }),
    ...(nudgedAt !== undefined && { nudgedAt }),
    ...(endedAt !== undefined && { endedAt }),
  };
}

/**
 * What two copies of Memory know together. Commutative, associative and idempotent, so copies that were written
 * by different windows, in any order and any number of times, end up the same. A copy that has not heard of the last
 * forgetting counts for nothing: what was to be forgotten cannot be told from the rest by its times, which merge and may be set back.
 */
export function mergeMemory(a: Memory, b: Memory): Memory {
  const [forgottenA, forgottenB] = [a.forgottenAt ?? -Infinity, b.forgottenAt ?? -Infinity];
  if (forgottenA !== forgottenB) return forgottenA > forgottenB ? a : b;
  const since = first(a.sendEventsSince, b.sendEventsSince);
  const sent = unionOf(a.sent, b.sent, Math.max);
  const muted = unionOf(a.muted, b.muted, laterWord);
  const promises = unionOf(a.promises, b.promises, mergePromise);
  const waiting = unionOf(a.waiting, b.waiting, laterWord);
  return {
    version: 1,
    coolDowns: union(a.coolDowns, b.coolDowns, mergeCoolDown),
    notHeated: union(a.notHeated, b.notHeated, Math.min),
    ...(since !== undefined && { sendEventsSince: since }),
    ...(sent && { sent }),
    ...(muted && { muted }),
    ...(promises && { promises }),
    ...(waiting && { waiting }),
    ...(a.forgottenAt !== undefined && { forgottenAt: a.forgottenAt }),
  };
}
