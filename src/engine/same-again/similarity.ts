import { MOST_SHINGLES } from './shingles-of';

/**
 * How alike two letters are by their shingles: the part that is in both, of all that is in either, 0 to 1. Of long letters it is an
 * estimate. The same both ways round; 0 where either has no shingles.
 */
export function similarity(one: readonly number[], other: readonly number[]): number {
  // Above its largest hash nobody knows any more what a long letter holds.
  const limit = Math.min(lastKnown(one), lastKnown(other));
  const [some, rest] = [one, other].map((hashes) => new Set(hashes.filter((hash) => hash <= limit)));
  if (some === undefined || rest === undefined || some.size === 0 || rest.size === 0) return 0;
  const shared = [...some].filter((hash) => rest.has(hash)).length;
  return shared / (some.size + rest.size - shared);
}

function lastKnown(hashes: readonly number[]): number {
  return hashes.length < MOST_SHINGLES ? Infinity : Math.max(...hashes.slice(0, MOST_SHINGLES));
}
