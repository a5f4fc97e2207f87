import type { Pane } from '../engine';
import type { Strings } from './en';

/** How a pause ended, in one line. */
export function endedText(pane: Extract<Pane, { kind: 'ready' }>, strings: Strings): string {
  if (pane.by === 'emails') return strings.readyByEmails(pane.answered);
  if (pane.by === 'time') return strings.readyByTime(pane.minutes, pane.answered);
  return strings.readyByChoice;
}
