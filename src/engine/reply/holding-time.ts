/** When a holding reply says that the customer will hear again. */
export type HoldingTime = {
  /** On the agent's clock, 'H:mm'. */
  readonly time: string;
  readonly day: 'today' | 'tomorrow';
  /** Epoch ms. */
  readonly at: number;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST = 9 * HOUR;
const LAST = 18.5 * HOUR;
const MORNING = 10 * HOUR;

/**
 * The time to promise at `now` (epoch ms): an hour on, rounded up to a half hour of the agent's clock; where that falls
 * before 9:00 or from 18:30 on, the next 10:00. Weekends are not known here, and the clock's offset is taken as it
 * stands at `now`. An offset that is no number counts as UTC.
 */
export function holdingTime(now: number, utcOffsetMinutes: number): HoldingTime {
  const offset = Number.isFinite(utcOffsetMinutes) ? utcOffsetMinutes * MINUTE : 0;
  const local = now + offset;
  const today = startOfDay(local);
  const soon = Math.ceil((local + HOUR) / (HOUR / 2)) * (HOUR / 2);
  const clock = soon - startOfDay(soon);
  const late = clock >= LAST ? DAY : 0;
  const promised = clock < FIRST || late ? startOfDay(soon) + late + MORNING : soon;
  const minutes = (promised - startOfDay(promised)) / MINUTE;
  return {
    time: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    day: startOfDay(promised) === today ? 'today' : 'tomorrow',
    at: promised - offset,
  };
}

function startOfDay(local: number): number {
  return Math.floor(local / DAY) * DAY;
}
