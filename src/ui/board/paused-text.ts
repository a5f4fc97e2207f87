import type { Pausing } from '../../engine';
import { entryDays } from '../../i18n';
import type { BoardWords } from '../../i18n';
import type { Surroundings } from '../surroundings';

/** What is said beside a letter that an entry of the board pauses. */
export function pausedText(
  pausing: Pausing,
  surroundings: Pick<Surroundings, 'now' | 'utcOffsetMinutes' | 'language'>,
  words: BoardWords,
): string {
  return words.paused(pausing.title, entryDays(pausing, surroundings, surroundings.language, words));
}
