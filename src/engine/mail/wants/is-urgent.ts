import type { Cue } from './cue-index';
import type { Match } from '../phrase-index';

/** Whether the cues of a text speak of suicide or of danger; a cue that a figure of speech overlaps does not. */
export function isUrgent(text: string, cues: readonly Match<Cue>[]): boolean {
  const idioms = cues.filter(({ value }) => value.says === 'idiom');
  return cues.some(
    ({ value, first, last, start, end }) =>
      value.says === 'urgent' &&
      isLegible(text.slice(start, end)) &&
      !idioms.some((idiom) => idiom.first <= last && idiom.last >= first),
  );
}

// "k*ll myself" is meant, but "f****ing" could be flooding as well and is not.
function isLegible(said: string): boolean {
  const stars = said.split('*').length - 1;
  return stars * 3 < said.length;
}
