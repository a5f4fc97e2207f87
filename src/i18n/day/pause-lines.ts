import type { Day, SkipReason } from '../../engine';
import type { Strings } from '../en';
import type { DayWords } from './day-words';

/** The pauses of a day, a line each; what did not happen is not told. */
export function pauseLines(
  { full, running, early, none }: Day['pauses'],
  { reason }: Pick<Strings, 'reason'>,
  words: DayWords,
): readonly string[] {
  const reasons = Object.entries(early) as readonly [SkipReason, number][];
  const ended = reasons.reduce((sum, [, count]) => sum + count, 0);
  // A single reason has the number of the line.
  const named = reasons.map(([why, count]) => (reasons.length > 1 ? `${reason[why]}:\u00a0${count}` : reason[why]));
  const lines = [
    ...(full > 0 ? [words.full(full)] : []),
    ...(running > 0 ? [words.running(running)] : []),
    ...(ended > 0 ? [words.early(ended, named.join(', '))] : []),
    ...(none > 0 ? [words.without(none)] : []),
  ];
  return lines.length > 0 ? lines : [words.pausesNone];
}
