import type { Match } from '../phrase-index';
import type { Cue } from './cue-index';

// "My mother is 84. She has been without heating since Friday."
const REACH = 14;

/** Whether the cues of a text speak of hardship near somebody frail. */
export function isHard(text: string, cues: readonly Match<Cue>[]): boolean {
  let frail = -Infinity;
  let hardship = -Infinity;
  // Matches come in the order of their first words, so the last of each kind is the nearest.
  return cues.some(({ value, first, last, start, end }) => {
    if ((value.says !== 'frail' && value.says !== 'hardship') || !isLegible(text.slice(start, end))) return false;
    if (value.says === 'frail') frail = last;
    else hardship = last;
    return first - Math.min(frail, hardship) <= REACH;
  });
}

/** "k*ll myself" is meant, but "f****ing" could be flooding as well and is not. */
export function isLegible(said: string): boolean {
  const stars = said.split('*').length - 1;
  return stars * 3 < said.length;
}
