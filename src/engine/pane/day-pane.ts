import type { Day } from '../journal/day';
import { dayOf } from '../journal/day-of';
import type { ContactCosts } from '../settings/settings';
import type { Choice } from './choice';
import type { Desk } from './opened';
import type { Problem } from './problem';

/** What today was like, for nobody but the agent. */
export type DayPane = {
  readonly kind: 'day';
  readonly day: Day;
  readonly targetMinutes: number;
  readonly contactCosts: ContactCosts;
  /** Replies that are sent are seen; else those count that were opened here. */
  readonly seesSends: boolean;
  /** Why the day is not kept. */
  readonly unkept?: 'newer' | 'not-kept';
  readonly problem?: Problem;
};

/** The page about the day, where the agent chose it and the journal is here; `now` is epoch ms. */
export function dayPane(desk: Desk, choice: Choice, now: number): DayPane | undefined {
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
    ...(problem && { unkept: problem }),
    ...(choice.problem && { problem: choice.problem }),
  };
}
