import type { Settings } from '../settings/settings';
import { countAnswered } from './count-answered';
import type { CoolDown, Key, Memory } from './memory';

/** Where a cool-down stands. */
export type CoolDownStatus = {
  readonly coolDown: CoolDown;
  readonly answered: number;
  /** 0 once it is over. */
  readonly msLeft: number;
  /** What ended it; undefined while it runs. */
  readonly endedBy: 'time' | 'emails' | 'choice' | undefined;
};

/** Whether a pause is there and goes on. */
export function isRunning(pause: CoolDownStatus | undefined): pause is CoolDownStatus {
  return pause !== undefined && pause.endedBy === undefined;
}

/** The length of a pause in ms. */
export const pauseMsOf = (settings: Settings): number => settings.minutes * 60_000;

/** Where one cool-down stands at `now` (epoch ms). A clock that stands before its start counts as just started. */
export function statusOf(memory: Memory, coolDown: CoolDown, settings: Settings, now: number): CoolDownStatus {
  const pauseMs = pauseMsOf(settings);
  const answered = countAnswered(memory, coolDown, pauseMs);
  const msLeft = Math.min(pauseMs, Math.max(0, coolDown.startedAt + pauseMs - now));
  const endedBy = coolDown.skipped
    ? 'choice'
    : answered >= settings.emails
      ? 'emails'
      : msLeft === 0 || coolDown.endedAt !== undefined
        ? 'time'
        : undefined;
  return { coolDown, answered, msLeft: endedBy === undefined ? msLeft : 0, endedBy };
}

const startsOrJoins = (coolDown: CoolDown, message: Key) =>
  coolDown.message === message || Object.hasOwn(coolDown.joined, message);

/** Of several cool-downs that hold the same email or conversation (two windows at once), an ended one, else the one that ends first. */
function leading(statuses: readonly CoolDownStatus[]): CoolDownStatus | undefined {
  const order = (status: CoolDownStatus) => (status.endedBy ? -1 : status.msLeft);
  return [...statuses].sort((a, b) => order(a) - order(b) || (a.coolDown.message < b.coolDown.message ? -1 : 1))[0];
}

/** The cool-down a message started or joined. */
export function statusOfMessage(
  memory: Memory,
  message: Key,
  settings: Settings,
  now: number,
): CoolDownStatus | undefined {
  const own = Object.values(memory.coolDowns).filter((coolDown) => startsOrJoins(coolDown, message));
  return leading(own.map((coolDown) => statusOf(memory, coolDown, settings, now)));
}

/** The conversations of a cool-down whose email was not called not heated. */
function heatedConversationsOf(memory: Memory, coolDown: CoolDown): readonly Key[] {
  const emails = Object.entries({ ...coolDown.joined, [coolDown.message]: coolDown.conversation });
  return emails
    .filter(([message]) => !Object.hasOwn(memory.notHeated, message))
    .map(([, conversation]) => conversation);
}

/** The cool-down a conversation is in, for a draft that knows only its conversation: a running one before an ended one. */
export function statusOfConversation(
  memory: Memory,
  conversation: Key,
  settings: Settings,
  now: number,
): CoolDownStatus | undefined {
  const own = Object.values(memory.coolDowns)
    .filter((coolDown) => heatedConversationsOf(memory, coolDown).includes(conversation))
    .map((coolDown) => statusOf(memory, coolDown, settings, now));
  return leading(own.filter((status) => !status.endedBy)) ?? leading(own);
}

/** All cool-downs that run at `now`. */
export function runningCoolDowns(memory: Memory, settings: Settings, now: number): readonly CoolDownStatus[] {
  return Object.values(memory.coolDowns)
    .map((coolDown) => statusOf(memory, coolDown, settings, now))
    .filter((status) => !status.endedBy);
}
