import type { Pausing } from '../../engine';
import type { Seen } from '../promises/promise-when';
import type { BoardWords } from './board-words';
import { dayInLine, entryDays } from './entry-days';

/** What is said beside a letter that an entry of the board pauses, or that holds no more. */
export function pausedText(pausing: Pausing, seen: Seen, words: BoardWords): string {
  if ('over' in pausing) return words.over(dayInLine(pausing.over, seen, seen.language));
  return words.paused(pausing.title, entryDays(pausing, seen, seen.language, words));
}
