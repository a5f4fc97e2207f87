import { localDay } from '../calendar/local-day';

const HOUR_MS = 3_600_000;

/** Late first, then today, then later. */
export const PROMISE_STAGES = ['late', 'today', 'later'] as const;
export type PromiseStage = (typeof PROMISE_STAGES)[number];

/** When a promise is due, as the agent sees it. */
export type PromiseDay = {
  readonly stage: PromiseStage;
  /** It is due some time on that day, not at a moment of it. */
  readonly wholeDay: boolean;
  /** A moment on the day of it, epoch ms: the due moment itself, or for a whole day its evening. */
  readonly at: number;
};

/**
 * Where a promise stands that is due at `due`, seen at `now` (both epoch ms) from an offset. A whole day is due at its last
 * millisecond, as `dueOfTerm` and `dueDay` count it; where the clocks have changed since, that lies an hour off on today's clock.
 */
export function promiseDay(due: number, now: number, utcOffsetMinutes: number): PromiseDay {
  const after = due + 1 + utcOffsetMinutes * 60_000;
  const hour = (((after / HOUR_MS) % 24) + 24) % 24;
  const wholeDay = hour === 0 || hour === 1 || hour === 23;
  const at = wholeDay ? due - 2 * HOUR_MS : due;
  const days = localDay(at, utcOffsetMinutes) - localDay(now, utcOffsetMinutes);
  const isLate = wholeDay ? days < 0 : due < now;
  return { stage: isLate ? 'late' : days === 0 ? 'today' : 'later', wholeDay, at };
}
