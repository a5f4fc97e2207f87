import { colleagueLine } from '../colleague/colleague-line';
import { boardPane } from './board-pane';
import { burstLine } from './burst-line';
import { checkPane } from './check-pane';
import type { CareLines } from './care';
import type { Choice } from './choice';
import { dayPane } from './day-pane';
import type { Desk, Opened } from './opened';
import type { Pane } from './pane';
import { promiseLines } from './promise-lines';
import { promisesPane } from './promises-pane';
import { withPauses } from './with-pauses';

/**
 * The pane with what drafts, promises and the day add to it: a view of their own where the agent chose one, and a few lines beside any
 * other. Pure; `now` is epoch ms.
 */
export function withCare(pane: Pane, desk: Desk, opened: Opened, choice: Choice, now: number): Pane {
  const own = careView(desk, opened, choice, now) ?? draftView(pane, desk, choice) ?? withPauses(pane, desk, now);
  const lines = careLines(own, desk, opened, choice, now);
  return lines ? { ...own, care: lines } : own;
}

/** A view that the agent chose, or that an open draft calls for. */
function careView(desk: Desk, opened: Opened, choice: Choice, now: number): Pane | undefined {
  return promisesPane(desk, opened, choice, now) ?? dayPane(desk, choice, now) ?? boardPane(desk, choice, now);
}

/** What to look at in a draft stands in the place of letters, which are one step away, and beside a pause where the agent asks for it. */
function draftView(pane: Pane, { care, hearsSends }: Desk, { view }: Choice): Pane | undefined {
  if (care?.draft === undefined || !('composing' in pane) || !pane.composing) return undefined;
  const { who, level } = pane;
  if (pane.kind !== 'cooling') return checkPane(care.draft, { who, level }, hearsSends);
  return view === 'check' ? checkPane(care.draft, { who, level, dial: pane.dial }, hearsSends) : undefined;
}

/** How much there is to look at in a draft while a pause has the pane; undefined where there is nothing. */
function besidePause(pane: Pane, { care, hearsSends }: Desk): number | undefined {
  if (care?.draft === undefined || pane.kind !== 'cooling' || !pane.composing) return undefined;
  const { findings, more } = checkPane(care.draft, pane, hearsSends);
  return findings.length > 0 ? findings.length + more : undefined;
}

function careLines(pane: Pane, desk: Desk, opened: Opened, choice: Choice, now: number): CareLines | undefined {
  const promises = promiseLines(pane, desk, opened, now);
  const colleague = colleagueLine(pane, desk, opened, choice);
  const burst = burstLine(pane, desk, now);
  const check = besidePause(pane, desk);
  const lines = { ...promises, ...colleague, ...(burst && { burst }), ...(check && { check }) };
  return Object.keys(lines).length > 1 ? lines : undefined;
}
