import type { Pausing } from '../../engine';
import type { Seen } from '../promises/promise-when';
import type { BoardWords } from './board-words';
import { entryDays } from './entry-days';

/** What is said beside a letter that an entry of the board pauses. */
export function pausedText(pausing: Pausing, seen: Seen, words: BoardWords): string {
  return words.paused(pausing.title, entryDays(pausing, seen, seen.language, words));
}
