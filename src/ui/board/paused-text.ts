import type { Pausing } from '../../engine';
import { dayInLine, entryDays } from '../../i18n';
import type { BoardWords } from '../../i18n';
import type { Surroundings } from '../surroundings';

/** What is said beside a letter that an entry of the board pauses, or that holds no more. */
export function pausedText(
  pausing: Pausing,
  surroundings: Pick<Surroundings, 'now' | 'utcOffsetMinutes' | 'language'>,
  words: BoardWords,
): string {
  if ('over' in pausing) {
    const { now, utcOffsetMinutes, language } = surroundings;
    return words.over(dayInLine(pausing.over, { now, utcOffsetMinutes }, language));
  }
  return words.paused(pausing.title, entryDays(pausing, surroundings, surroundings.language, words));
}
