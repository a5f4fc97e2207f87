import type { Digest } from '../engine';
import type { Strings } from './en';

/** What is known of earlier emails, in one row, `days` as `dayList` gives them; two days before this one say by themselves that it is the third time. */
export function historyText(
  { earlier, thirdTime, repeat }: Digest,
  strings: Strings,
  days: string,
): string | undefined {
  if (earlier.length > (thirdTime ? 1 : 0)) return strings.wroteOn(days, earlier.length);
  if (thirdTime) return strings.thirdTime;
  return repeat ? strings.repeat : undefined;
}
