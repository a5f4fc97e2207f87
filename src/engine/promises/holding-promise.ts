import { localDay, startOfDay } from '../calendar/local-day';
import { keepPromise, notePromise, promiseKey } from '../memory/note-promise';
import type { CoolDown, Key, Memory } from '../memory/memory';
import { holdingTime } from '../reply/holding-time';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** The next day, as a promised time names it in our letters. */
const TOMORROW = /tomorrow|утре|завтра/i;
const CLOCK = /(?:^|[^0-9])([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?![0-9])/;

/**
 * When a holding reply promises an answer, epoch ms: `by` is the time in its words ("16:30", "10:00 завтра"), `at` when it was opened.
 * Words without a time of the clock are the agent's own, and are due by the end of that day.
 */
export function holdingDue(by: string, at: number, utcOffsetMinutes: number): number {
  const today = localDay(at, utcOffsetMinutes);
  const clock = CLOCK.exec(by);
  if (clock === null) return startOfDay(today + (TOMORROW.test(by) ? 2 : 1), utcOffsetMinutes) - 1;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  const suggested = holdingTime(at, utcOffsetMinutes);
  const isSuggested = by.includes(suggested.time) && suggested.day === 'tomorrow';
  const due = startOfDay(today, utcOffsetMinutes) + minutes * MINUTE_MS;
  return TOMORROW.test(by) || isSuggested || due <= at ? due + DAY_MS : due;
}

/** The key of the promise that a holding reply makes. */
export const holdingPromiseKey = (mailbox: string, { conversation, holding }: CoolDown): Key =>
  promiseKey(mailbox, conversation, `holding ${holding?.at ?? ''}`);

/** Whether a promise of the same moment in the same conversation is known, as when the send handler found it in the letter itself. */
function isKnown(memory: Memory, { conversation }: CoolDown, due: number, openedAt: number): boolean {
  return Object.values(memory.promises ?? {}).some(
    (one) => one.conversation === conversation && one.madeAt >= openedAt && Math.abs(one.due - due) < MINUTE_MS,
  );
}

/**
 * Makes promises of the times that holding replies name: of those that were seen to be sent, or where sends are not heard
 * (`hearsSends` false) that were opened. One whose answer was sent since is kept. The very same Memory where there is nothing to do.
 */
export function noteHoldingPromises(
  memory: Memory,
  mailbox: string,
  hearsSends: boolean,
  utcOffsetMinutes: number,
  now: number,
): Memory {
  let next = memory;
  for (const coolDown of Object.values(memory.coolDowns)) {
    const { holding, holdingSentAt, conversation } = coolDown;
    if (holding === undefined || (hearsSends && holdingSentAt === undefined)) continue;
    const id = holdingPromiseKey(mailbox, coolDown);
    const due = holdingDue(holding.by, holding.at, utcOffsetMinutes);
    if (Object.hasOwn(next.promises ?? {}, id) || isKnown(next, coolDown, due, holding.at)) continue;
    next = notePromise(next, id, { due, kind: 'holding', conversation }, holdingSentAt ?? holding.at);
  }
  for (const [id, { kind, kept, conversation, madeAt }] of Object.entries(next.promises ?? {})) {
    const sentAt = next.sent?.[conversation] ?? -Infinity;
    if (kind === 'holding' && kept === undefined && sentAt > madeAt) next = keepPromise(next, id, true, now);
  }
  return next;
}
