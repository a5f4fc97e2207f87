import type { UsedLetter } from '../engine';

const MOST = 500;
const KEEP_MS = 180 * 86_400_000;

/** The used letters with one more; those older than half a year go, and the oldest where there are too many. */
export function withUsedLetter(all: readonly UsedLetter[], used: UsedLetter): readonly UsedLetter[] {
  return [...all.filter(({ at }) => used.at - at < KEEP_MS), used].slice(-MOST);
}

/** The used letters without one that was not used after all. */
export function withoutUsedLetter(all: readonly UsedLetter[], used: UsedLetter): readonly UsedLetter[] {
  const found = all.findIndex((one) => one.to === used.to && one.occasion === used.occasion && one.at === used.at);
  return all.filter((_, index) => index !== found);
}
