import { dueDay } from '../calendar/due-day';
import { localDay, startOfDay } from '../calendar/local-day';
import { followUps } from '../follow-up/follow-ups';
import { isRunning } from '../memory/cool-down-status';
import type { Choice } from './choice';
import type { Desk, Opened } from './opened';
import type { Pane } from './pane';
import { dialOf, pauseOf } from './pane-for';
import { promiseRows } from './promise-rows';

const MINUTE_MS = 60_000;
/** How far ahead a promise is moved by one click. */
const SOON = { count: 3, business: true };

/** The list of open promises where the agent chose it; undefined elsewhere, and while its words load. `now` is epoch ms. */
export function promisesPane(
  desk: Desk,
  opened: Opened,
  choice: Choice,
  now: number,
): Extract<Pane, { kind: 'promises' }> | undefined {
  const { settings, agent, care } = desk;
  // Its words come with what writes letters.
  if (choice.view !== 'promises' || !settings.introduced || !desk.writing || !care?.promises) return undefined;
  const { utcOffsetMinutes } = agent;
  const pause = pauseOf(desk, opened, now);
  const { deed, problem } = care.promises;
  return {
    kind: 'promises',
    rows: promiseRows(desk, opened, now),
    tomorrow: dueDay(now, { count: 1, business: false }, settings.workDays, utcOffsetMinutes),
    soon: dueDay(now, SOON, settings.workDays, utcOffsetMinutes, settings.holidays),
    morning: startOfDay(localDay(now, utcOffsetMinutes) + 1, utcOffsetMinutes) + settings.workFrom * MINUTE_MS,
    followUps: followUps(desk, now),
    ...(isRunning(pause) && { dial: dialOf(pause, settings) }),
    ...(deed && { deed }),
    ...(choice.problem && { problem: choice.problem }),
    ...(problem && { texts: problem }),
  };
}
