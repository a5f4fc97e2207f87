import type { Cue } from './cue-index';
import type { Match } from './phrase-index';

/** Whether the cues of one text speak of suicide or of danger; a cue that a figure of speech overlaps does not. */
export function isUrgent(cues: readonly Match<Cue>[]): boolean {
  const idioms = cues.filter(({ value }) => value.says === 'idiom');
  return cues.some(
    ({ value, first, last }) =>
      value.says === 'urgent' && !idioms.some((idiom) => idiom.first <= last && idiom.last >= first),
  );
}
