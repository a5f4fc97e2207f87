import type { Said } from './memory';

/** The later of two words; of two at one moment the one that is off, so that the order of merging never matters. */
export function laterWord(a: Said, b: Said): Said {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.on ? b : a;
}
