import { localDay, startOfDay } from '../calendar/local-day';
import type { Key, Memory } from '../memory/memory';
import { openPromises } from '../memory/open-promises';
import type { Settings } from '../settings/settings';
import { savedContacts, topCauses } from './contact-causes';
import type { Day, DayAnswers } from './day';
import { firstAnswers } from './first-answers';
import type { AnswerSources, FirstAnswer } from './first-answers';
import type { JournalMail } from './journal';
import { median } from './median';
import { isHeated, pausesOf } from './pauses-of-day';

const WEEK_DAYS = 7;
const TREND_DAYS = 14;
const MINUTE_MS = 60_000;

/** What a day is made up from. */
export type DaySources = AnswerSources & { readonly settings: Settings };

/** What the day of `now` (epoch ms) was like so far, on the agent's clock. Pure. */
export function dayOf(sources: DaySources, now: number): Day {
  const { journal, memory, settings, utcOffsetMinutes } = sources;
  const today = localDay(now, utcOffsetMinutes);
  const isToday = (at: number) => localDay(at, utcOffsetMinutes) === today;
  const opened = Object.entries(journal.mails).filter(([, { seenAt }]) => isToday(seenAt));
  const hot = opened.filter(([message, mail]) => isHeated(memory, message, mail)).map(([message]) => message);
  const weekStart = startOfDay(today - WEEK_DAYS + 1, utcOffsetMinutes);
  const all = Object.values(journal.mails);
  const answers = firstAnswers(sources);
  return {
    at: startOfDay(today, utcOffsetMinutes),
    hot: hotByLevel(memory, opened),
    pauses: pausesOf(memory, settings, hot, isToday, now),
    answers: summed(
      answers.filter(({ at }) => isToday(at)),
      settings,
    ),
    promises: promisesOf(memory, isToday, now),
    causes: topCauses(all.filter(({ receivedAt, seenAt }) => (receivedAt ?? seenAt) >= weekStart)),
    saved: savedContacts(all, weekStart),
    trend: Array.from({ length: TREND_DAYS }, (_, index) => {
      const day = today - TREND_DAYS + 1 + index;
      const ofDay = answers.filter(({ at }) => localDay(at, utcOffsetMinutes) === day);
      return { at: startOfDay(day, utcOffsetMinutes), ...summed(ofDay, settings) };
    }),
  };
}

function hotByLevel(memory: Memory, opened: readonly (readonly [Key, JournalMail])[]): Day['hot'] {
  const count = (level: number) =>
    opened.filter(([message, mail]) => mail.level === level && !Object.hasOwn(memory.notHeated, message)).length;
  return [count(1), count(2), count(3)];
}

function summed(answers: readonly FirstAnswer[], { targetMinutes }: Settings): DayAnswers {
  const middle = median(answers.map(({ waitedMs }) => waitedMs));
  return {
    count: answers.length,
    within: answers.filter(({ waitedMs }) => waitedMs <= targetMinutes * MINUTE_MS).length,
    ...(middle !== undefined && { medianMinutes: Math.round(middle / MINUTE_MS) }),
  };
}

function promisesOf(memory: Memory, isToday: (at: number) => boolean, now: number): Day['promises'] {
  const open = openPromises(memory, now);
  const late = open.filter(({ due }) => due < now).length;
  const kept = Object.values(memory.promises ?? {}).filter(
    (promise) => promise.kept?.on === true && promise.removed?.on !== true && isToday(promise.kept.at),
  );
  return { kept: kept.length, late, open: open.length - late };
}
