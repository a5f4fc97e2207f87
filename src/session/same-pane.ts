import type { Pane } from '../engine';

/** Whether two panes show the same. The list of letters may be ten thousand rows long and changes with nearly every key, so it is not compared. */
export function samePane(before: Pane, after: Pane): boolean {
  return after.kind !== 'letters' && JSON.stringify(before) === JSON.stringify(after);
}
