import type { Cue } from './cue-index';
import { isHard, isLegible } from './is-hard';
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
