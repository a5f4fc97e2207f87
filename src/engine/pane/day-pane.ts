import { dayOf } from '../journal/day-of';
import type { Choice } from './choice';
import type { Desk } from './opened';
import type { Pane } from './pane';

/** The page about the day, where the agent chose it and the journal is here; `now` is epoch ms. */
export function dayPane(desk: Desk, choice: Choice, now: number): Extract<Pane, { kind: 'day' }> | undefined {
  const { settings, memory, used, agent, care } = desk;
  // Its words come with what writes letters.
  if (choice.view !== 'day' || !settings.introduced || !care?.journal || !desk.writing) return undefined;
  const { journal, problem } = care.journal;
  return {
    kind: 'day',
    day: dayOf({ journal, memory, used, settings, utcOffsetMinutes: agent.utcOffsetMinutes }, now),
    targetMinutes: settings.targetMinutes,
    contactCosts: settings.contactCosts,
    seesSends: memory.sendEventsSince !== undefined,
    ...(problem && { problem }),
  };
}
