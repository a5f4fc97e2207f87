import { colleagueLine } from '../colleague/colleague-line';
import { openPromises } from '../memory/open-promises';
import type { CareLines } from './care';
import type { Choice } from './choice';
import { dayPane } from './day-pane';
import type { Desk, Opened } from './opened';
import type { Pane } from './pane';

/**
 * The pane with what drafts, promises and the day add to it: a view of their own where the agent chose one, and a few lines beside any
 * other. Pure; `now` is epoch ms.
 */
export function withCare(pane: Pane, desk: Desk, opened: Opened, choice: Choice, now: number): Pane {
  const own = careView(desk, opened, choice, now) ?? pane;
  const lines = careLines(own, desk, opened, choice, now);
  return lines ? { ...own, care: lines } : own;
}

/** A view that the agent chose, or that an open draft calls for. */
function careView(desk: Desk, _opened: Opened, choice: Choice, now: number): Pane | undefined {
  return dayPane(desk, choice, now);
}

function careLines(pane: Pane, desk: Desk, opened: Opened, choice: Choice, now: number): CareLines | undefined {
  const due = openPromises(desk.memory, now).filter((promise) => promise.due <= now).length;
  const colleague = colleagueLine(pane, desk, opened, choice);
  return due > 0 || colleague ? { due, ...colleague } : undefined;
}
