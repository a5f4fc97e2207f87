import type { CoolDown, Key, Memory } from './memory';

/** "I answered another" counts at most once in this time, so that it stays a note and not a way out. */
export const SAID_SPACING_MS = 20_000;

/** The emails that a cool-down is about. */
export function messagesOf(coolDown: CoolDown): readonly Key[] {
  return [coolDown.message, ...Object.keys(coolDown.joined)];
}

/** The conversations that a cool-down is about. */
export function conversationsOf(coolDown: CoolDown): readonly Key[] {
  return [coolDown.conversation, ...Object.values(coolDown.joined)];
}

/** Whether a conversation was cooling in another cool-down when it was answered; by time and choice alone, so that counts cannot chase each other. */
function coolingThen(memory: Memory, self: CoolDown, conversation: Key, at: number, pauseMs: number): boolean {
  return Object.values(memory.coolDowns).some(
    (other) =>
      other.message !== self.message &&
      conversationsOf(other).includes(conversation) &&
      other.startedAt <= at &&
      at < other.startedAt + pauseMs &&
      !(other.skipped !== undefined && other.skipped.at <= at),
  );
}

/**
 * How many other emails count as answered in a cool-down. Never its own conversations, never one that was cooling too,
 * once per conversation; once send events were seen for the mailbox, a reply that was only opened no longer counts.
 */
export function countAnswered(memory: Memory, coolDown: CoolDown, pauseMs: number): number {
  const own = conversationsOf(coolDown);
  let count = 0;
  const said: number[] = [];
  for (const [id, answer] of Object.entries(coolDown.answered)) {
    if (Object.hasOwn(coolDown.undone, id)) continue;
    if (answer.evidence === 'said') {
      said.push(answer.at);
      continue;
    }
    if (answer.evidence === 'opened-here' && memory.sendEventsSince !== undefined) continue;
    if (own.includes(id) || coolingThen(memory, coolDown, id, answer.at, pauseMs)) continue;
    count++;
  }
  let last = -Infinity;
  for (const at of said.sort((a, b) => a - b)) {
    if (at - last < SAID_SPACING_MS) continue;
    last = at;
    count++;
  }
  return count;
}
