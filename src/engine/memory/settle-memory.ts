import type { Settings } from '../settings/settings';
import { statusOf } from './cool-down-status';
import type { CoolDown, Memory } from './memory';

/** Cool-downs are forgotten after this time. */
export const KEEP_COOL_DOWNS_MS = 48 * 3_600_000;
/** What was answered in a pause is dropped this long after its end: the mailbox's store is small. */
export const KEEP_ANSWERS_MS = 3_600_000;
/** A correction ("not heated") is kept longer, so that an old email is not called hot twice. */
export const KEEP_CORRECTIONS_MS = 30 * 24 * 3_600_000;

/**
 * Memory as it stands at `now`: starts that lie in the future (the clock was set back) are lowered to `now`,
 * cool-downs that are over are marked so for good, old entries are dropped. Runs after every merge.
 */
export function settleMemory(memory: Memory, settings: Settings, now: number): Memory {
  const coolDowns: Record<string, CoolDown> = {};
  for (const [key, coolDown] of Object.entries(memory.coolDowns)) {
    if (now - coolDown.startedAt > KEEP_COOL_DOWNS_MS) continue;
    const started = coolDown.startedAt > now ? { ...coolDown, startedAt: now } : coolDown;
    const over = started.endedAt === undefined && statusOf(memory, started, settings, now).endedBy !== undefined;
    const ended = over ? { ...started, endedAt: now } : started;
    const long = ended.endedAt !== undefined && now - ended.endedAt > KEEP_ANSWERS_MS;
    coolDowns[key] = long ? { ...ended, answered: {}, undone: {} } : ended;
  }
  const notHeated: Record<string, number> = {};
  for (const [key, at] of Object.entries(memory.notHeated)) {
    if (now - at <= KEEP_CORRECTIONS_MS) notHeated[key] = at;
  }
  return { ...memory, coolDowns, notHeated };
}
