import { statusOf, statusOfMessage } from '../memory/cool-down-status';
import type { Key, Memory, SkipReason } from '../memory/memory';
import type { Settings } from '../settings/settings';
import type { JournalMail } from './journal';

/** The pauses that were begun on a day. */
export type DayPauses = {
  /** Lasted until the time was over or the other emails were answered. */
  readonly full: number;
  readonly running: number;
  /** Ended early by the agent, by reason; reasons that nobody gave are absent. */
  readonly early: Readonly<Partial<Record<SkipReason, number>>>;
  /** Heated emails for which none began: pauses were off, quiet, or muted in their conversation. */
  readonly none: number;
};

/** The pauses begun at a moment that `isToday` accepts, and heated emails of then that had none. `now` is epoch ms. */
export function pausesOf(
  memory: Memory,
  settings: Settings,
  hot: readonly Key[],
  isToday: (at: number) => boolean,
  now: number,
): DayPauses {
  const early: Partial<Record<SkipReason, number>> = {};
  let [full, running] = [0, 0];
  for (const coolDown of Object.values(memory.coolDowns)) {
    if (!isToday(coolDown.startedAt)) continue;
    const { reason } = coolDown.skipped ?? {};
    if (reason !== undefined) early[reason] = (early[reason] ?? 0) + 1;
    else if (statusOf(memory, coolDown, settings, now).endedBy === undefined) running++;
    else full++;
  }
  const none = hot.filter((message) => statusOfMessage(memory, message, settings, now) === undefined).length;
  return { full, running, early, none };
}

/** An email as hot as it stands after the agent's own word: one called not heated is not. */
export function isHeated(memory: Memory, message: Key, mail: JournalMail): boolean {
  return mail.hot && !Object.hasOwn(memory.notHeated, message);
}
