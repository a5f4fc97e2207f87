import { keyFor } from '../memory/key-for';
import { letterWords } from './letter-words';

/** How many words stand side by side in one shingle. */
const SHINGLE_WORDS = 4;
/** More are not kept: of 64, the likeness of two letters is right to about six in a hundred. */
export const MOST_SHINGLES = 64;

/**
 * What is kept of a letter, so that one like it is known without any of its text: each four words side by side as a keyed 32-bit hash,
 * and of these the 64 smallest, in order. A shorter letter is one shingle, and one without words has none. The greeting, the sign-off
 * and all numbers are left out of account. `key` is the mailbox's address, so that the same letter looks different in each mailbox.
 */
export function shinglesOf(text: string, key: string): readonly number[] {
  const seed = Number.parseInt(keyFor(key, 'shingles').slice(0, 8), 16);
  const words = letterWords(text).map((word) => hashOf(word, seed));
  const hashes = new Set<number>();
  for (let first = 0; first < words.length && (first === 0 || first + SHINGLE_WORDS <= words.length); first++) {
    hashes.add(
      words.slice(first, first + SHINGLE_WORDS).reduce((hash, word) => mixed(Math.imul(hash, 31) + word), seed),
    );
  }
  return [...hashes].sort((a, b) => a - b).slice(0, MOST_SHINGLES);
}

/** FNV-1a over the UTF-16 code units, begun with a seed. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Spreads a number over 32 bits, so that the smallest hashes are a fair sample (the last steps of MurmurHash3). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
