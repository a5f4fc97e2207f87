import type { Settings } from '../settings/settings';
import { runningCoolDowns, statusOfMessage } from './cool-down-status';
import type { Key, Memory } from './memory';
import { isMuted } from './mute';

/** A hot email, by its keys. */
export type HotEmail = {
  readonly message: Key;
  readonly conversation: Key;
  readonly sender: Key;
  /** 1-3. */
  readonly level: number;
};

/**
 * Remembers that a hot email was opened. It starts a cool-down, or joins the one that runs for its sender;
 * an email that was seen before, that the agent called not heated, or whose conversation is muted, changes nothing.
 */
export function noteHot(memory: Memory, email: HotEmail, settings: Settings, now: number): Memory {
  if (Object.hasOwn(memory.notHeated, email.message) || isMuted(memory, email.conversation)) return memory;
  if (statusOfMessage(memory, email.message, settings, now)) return memory;
  const running = runningCoolDowns(memory, settings, now)
    .filter((status) => status.coolDown.sender === email.sender)
    .sort((a, b) => a.coolDown.startedAt - b.coolDown.startedAt)[0]?.coolDown;
  const coolDown = running
    ? {
        ...running,
        level: Math.max(running.level, email.level),
        joined: { ...running.joined, [email.message]: email.conversation },
      }
    : { ...email, startedAt: now, joined: {}, answered: {}, undone: {} };
  return { ...memory, coolDowns: { ...memory.coolDowns, [coolDown.message]: coolDown } };
}
