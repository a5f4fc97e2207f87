import { isRunning } from '../memory/cool-down-status';
import { openPromises } from '../memory/open-promises';
import type { OpenPromise } from '../memory/open-promises';
import { isAbout } from '../promises/is-about';
import { promiseDay } from '../promises/promise-day';
import type { CareLines, LatePromise } from './care';
import type { Desk, Opened } from './opened';
import type { Pane, PaneKind } from './pane';
import { pauseOf } from './pane-for';
import { givenOf, textOf } from './promise-rows';

/** Where the open mail itself is looked at; beside a letter or a list the line would be about something else. */
const BESIDE: readonly PaneKind[] = ['calm', 'cooling', 'ready'];

/** What is said of promises beside any view: how many are due, and above the open mail the first that is late. `now` is epoch ms. */
export function promiseLines(
  pane: Pane,
  desk: Desk,
  opened: Opened,
  now: number,
): Pick<CareLines, 'due' | 'promises' | 'late' | 'deed'> {
  const open = openPromises(desk.memory, now);
  const awake = open.filter(({ snoozedUntil }) => snoozedUntil === undefined);
  const { utcOffsetMinutes } = desk.agent;
  const due = awake.filter((one) => promiseDay(one.due, now, utcOffsetMinutes).stage !== 'later').length;
  const beside = BESIDE.includes(pane.kind);
  const late = beside ? latePromise(desk, opened, awake, now) : undefined;
  const deed = beside ? desk.care?.promises?.deed : undefined;
  return { due, ...(open.length > 0 && { promises: open.length }), ...(late && { late }), ...(deed && { deed }) };
}

function latePromise(desk: Desk, opened: Opened, awake: readonly OpenPromise[], now: number): LatePromise | undefined {
  for (const promise of awake) {
    const text = textOf(desk, promise);
    const { stage, at, wholeDay } = promiseDay(promise.due, now, desk.agent.utcOffsetMinutes);
    if (stage !== 'late' || !isAbout(promise, text, opened)) continue;
    return {
      id: promise.id,
      ...(text?.words && { words: text.words }),
      given: givenOf(desk, text?.to?.name ?? ''),
      at,
      wholeDay,
      here: promise.conversation === opened.conversation,
      canTell: !isRunning(pauseOf(desk, opened, now)),
    };
  }
  return undefined;
}
