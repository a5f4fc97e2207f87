import { messagesOf } from './count-answered';
import type { LetterMark } from './letter-mark';
import type { CoolDown, Key, Memory, SkipReason } from './memory';

function change(memory: Memory, message: Key, change: (coolDown: CoolDown) => CoolDown): Memory {
  const coolDown = Object.hasOwn(memory.coolDowns, message) ? memory.coolDowns[message] : undefined;
  if (coolDown === undefined) return memory;
  return { ...memory, coolDowns: { ...memory.coolDowns, [message]: change(coolDown) } };
}

/** "I am calm, continue": ends the cool-down that `message` started, with the reason. The first choice stays. */
export function noteSkip(memory: Memory, message: Key, reason: SkipReason, now: number): Memory {
  return change(memory, message, (coolDown) =>
    coolDown.skipped ? coolDown : { ...coolDown, skipped: { at: now, reason } },
  );
}

/** The stored words of a promise; longer ones are cut. */
const MOST_WORDS = 100;

/**
 * The holding reply was opened, promising an answer by `by` (the words shown to the customer); `mark` is how the send handler
 * knows it again. It neither ends nor resets the pause.
 */
export function noteHolding(memory: Memory, message: Key, by: string, now: number, mark?: LetterMark): Memory {
  return change(memory, message, (coolDown) => ({
    ...coolDown,
    holding: coolDown.holding ?? { at: now, by: by.slice(0, MOST_WORDS) },
    ...(mark && { marks: { ...coolDown.marks, [mark.key]: mark.words } }),
  }));
}

/** A holding reply was sent. */
export function noteHoldingSent(memory: Memory, message: Key, now: number): Memory {
  return change(memory, message, (coolDown) => ({ holdingSentAt: now, ...coolDown }));
}

/** The agent was told at Send that this one is still cooling. */
export function noteNudged(memory: Memory, message: Key, now: number): Memory {
  return change(memory, message, (coolDown) => ({ nudgedAt: now, ...coolDown }));
}

/**
 * "This is not heated": remembered for the email. Its cool-down ends unless it holds another email that is heated.
 */
export function noteNotHeated(memory: Memory, email: Key, coolDown: Key | undefined, now: number): Memory {
  const corrected = Object.hasOwn(memory.notHeated, email)
    ? memory
    : { ...memory, notHeated: { ...memory.notHeated, [email]: now } };
  const own = coolDown === undefined ? undefined : corrected.coolDowns[coolDown];
  if (own === undefined) return corrected;
  const heated = messagesOf(own).some((message) => !Object.hasOwn(corrected.notHeated, message));
  return heated ? corrected : noteSkip(corrected, own.message, 'not-heated', now);
}
