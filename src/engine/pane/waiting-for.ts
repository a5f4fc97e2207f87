import { afterWorking, workDayMs, workedMs } from '../calendar/working-hours';
import type { Settings } from '../settings/settings';
import type { Digest } from './digest';

/** An answer is expected within a working hour of the email's arrival. */
const ANSWER_WITHIN_MS = 3_600_000;
const UNIT_MS = { minute: 60_000, hour: 3_600_000 };

/** Since when a customer waits, for how long, and until when they may expect an answer. */
export type Waiting = Pick<Digest, 'waitingSince' | 'waited' | 'answerDue'>;

/**
 * How long an email has waited at `now`, in the largest whole unit of the team's working time. Minutes are told only where no free time
 * lies between, as "20 minutes" on a Monday is the wrong word for what came in on Friday. Times are epoch ms.
 */
export function waitingFor(
  receivedAt: number | undefined,
  now: number,
  settings: Pick<Settings, 'workDays' | 'workFrom' | 'workTo' | 'holidays'>,
  utcOffsetMinutes: number,
): Waiting {
  if (receivedAt === undefined) return {};
  const { workDays: days, workFrom: from, workTo: to, holidays } = settings;
  const hours = { days, from, to, holidays };
  const worked = workedMs(receivedAt, now, hours, utcOffsetMinutes);
  const unit = worked < UNIT_MS.hour ? 'minute' : worked < workDayMs(hours) ? 'hour' : 'day';
  const count = Math.floor(worked / (unit === 'day' ? workDayMs(hours) : UNIT_MS[unit]));
  const told = count > 0 && (unit !== 'minute' || worked === now - receivedAt);
  const due = afterWorking(receivedAt, ANSWER_WITHIN_MS, hours, utcOffsetMinutes);
  return {
    waitingSince: receivedAt,
    ...(told && { waited: { count, unit } }),
    ...(due !== undefined && due > now && { answerDue: due }),
  };
}
