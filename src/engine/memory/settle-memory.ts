import type { Settings } from '../settings/settings';
import { statusOf } from './cool-down-status';
import type { CoolDown, Memory, PromiseMark } from './memory';
import { closedAt } from './closed-at';

/** Cool-downs are forgotten after this time. */
export const KEEP_COOL_DOWNS_MS = 48 * 3_600_000;
/** What was answered is dropped this long after the pause's end, and what was sent this long after: the mailbox's store is small. */
export const KEEP_ANSWERS_MS = 3_600_000;
/** A correction ("not heated") is kept longer, so that an old email is not called hot twice. */
export const KEEP_CORRECTIONS_MS = 30 * 24 * 3_600_000;

/** Whether a promise was kept or removed so long ago that hardly a copy is left in which it is open; an open one is never lost. */
function isOver(promise: PromiseMark, now: number): boolean {
  const at = closedAt(promise);
  return at !== undefined && now - at > KEEP_CORRECTIONS_MS;
}

/** Entries of a record that are kept; nothing where none is. */
function kept<T>(record: Readonly<Record<string, T>>, keep: (value: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => keep(value)));
}

/** One cool-down as it stands at `now`: never started in the future, marked for good when it is over, without answers long after that. */
function settled(memory: Memory, coolDown: CoolDown, settings: Settings, now: number): CoolDown {
  const started = coolDown.startedAt > now ? { ...coolDown, startedAt: now } : coolDown;
  const over = started.endedAt === undefined && statusOf(memory, started, settings, now).endedBy !== undefined;
  const ended = over ? { ...started, endedAt: now } : started;
  const long = ended.endedAt !== undefined && now - ended.endedAt > KEEP_ANSWERS_MS;
  return long ? { ...ended, answered: {}, undone: {} } : ended;
}

/**
 * Memory as it stands at `now`: starts that lie in the future (the clock was set back) are lowered to `now`, cool-downs that
 * are over are marked so for good, old entries are dropped. Runs after every merge.
 */
export function settleMemory(memory: Memory, settings: Settings, now: number): Memory {
  const isKept = (at: number, keepMs: number) => now - at <= keepMs;
  const coolDowns: Record<string, CoolDown> = {};
  for (const [key, coolDown] of Object.entries(memory.coolDowns)) {
    if (isKept(coolDown.startedAt, KEEP_COOL_DOWNS_MS)) coolDowns[key] = settled(memory, coolDown, settings, now);
  }
  return {
    ...memory,
    coolDowns,
    notHeated: kept(memory.notHeated, (at) => isKept(at, KEEP_CORRECTIONS_MS)),
    ...(memory.sent && { sent: kept(memory.sent, (at) => Math.abs(now - at) <= KEEP_ANSWERS_MS) }),
    ...(memory.promises && { promises: kept(memory.promises, (promise) => !isOver(promise, now)) }),
    ...(memory.waiting && { waiting: kept(memory.waiting, ({ at }) => isKept(at, KEEP_CORRECTIONS_MS)) }),
    ...(memory.muted && { muted: kept(memory.muted, ({ at }) => isKept(at, KEEP_CORRECTIONS_MS)) }),
  };
}
