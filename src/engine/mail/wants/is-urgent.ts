import type { Cue } from './cue-index';
import type { Match } from '../phrase-index';

/**
 * Whether the cues of a text speak of suicide, of danger, or of hardship near somebody frail; a cue that a figure of
 * speech overlaps does not.
 */
export function isUrgent(text: string, cues: readonly Match<Cue>[]): boolean {
  const idioms = cues.filter(({ value }) => value.says === 'idiom');
  return (
    isHard(text, cues) ||
    cues.some(
      ({ value, first, last, start, end }) =>
        value.says === 'urgent' &&
        isLegible(text.slice(start, end)) &&
        !idioms.some((idiom) => idiom.first <= last && idiom.last >= first),
    )
  );
}

// "k*ll myself" is meant, but "f****ing" could be flooding as well and is not.
function isLegible(said: string): boolean {
  const stars = said.split('*').length - 1;
  return stars * 3 < said.length;
}

// "My mother is 84. She has been without heating since Friday."
const REACH = 14;

function isHard(text: string, cues: readonly Match<Cue>[]): boolean {
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
