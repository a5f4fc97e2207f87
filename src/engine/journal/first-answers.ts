import { workedMs } from '../calendar/working-hours';
import type { Memory } from '../memory/memory';
import type { UsedLetter } from '../reply/used-letters';
import type { Settings } from '../settings/settings';
import type { Journal, JournalMail } from './journal';

/** A first answer: when it went, epoch ms, and how long the customer had waited for it, ms of the team's working time. */
export type FirstAnswer = { readonly at: number; readonly waitedMs: number };

/** What answers are looked up in. */
export type AnswerSources = {
  readonly journal: Journal;
  readonly memory: Memory;
  /** Letters that were used: where no send event was heard yet, opening one counts as the answer. */
  readonly used: readonly UsedLetter[];
  readonly settings: Pick<Settings, 'workDays' | 'workFrom' | 'workTo' | 'holidays'>;
  readonly utcOffsetMinutes: number;
};

/**
 * The first answers that are known, earliest first. Several emails of one conversation that one reply answers count once, by the
 * email that had waited longest; one without a date counts for nothing.
 */
export function firstAnswers(sources: AnswerSources): readonly FirstAnswer[] {
  const found = new Map<string, FirstAnswer>();
  for (const mail of Object.values(sources.journal.mails)) {
    const at = answeredAt(mail, sources);
    if (at === undefined || mail.receivedAt === undefined) continue;
    const waitedMs = waited(mail.receivedAt, at, sources);
    const id = `${mail.conversation} ${at}`;
    if ((found.get(id)?.waitedMs ?? -1) < waitedMs) found.set(id, { at, waitedMs });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** When an email was answered: seen to be sent, or before such events were ever heard, the first letter that was used for its writer. */
function answeredAt(mail: JournalMail, { memory, used }: AnswerSources): number | undefined {
  if (mail.answeredAt !== undefined) return mail.answeredAt;
  const { sendEventsSince = Infinity } = memory;
  const { receivedAt = mail.seenAt, sender } = mail;
  const opened = used.filter(({ to, at }) => to === sender && at >= receivedAt && at < sendEventsSince);
  return opened.length === 0 ? undefined : Math.min(...opened.map(({ at }) => at));
}

/** In the team's working hours; for a team that works on no day, by the clock. */
function waited(from: number, to: number, { settings, utcOffsetMinutes }: AnswerSources): number {
  const hours = { days: settings.workDays, from: settings.workFrom, to: settings.workTo, holidays: settings.holidays };
  return hours.days.length === 0 ? Math.max(0, to - from) : workedMs(from, to, hours, utcOffsetMinutes);
}
