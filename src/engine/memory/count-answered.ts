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
      !(other.skipped !== undefined && other.skipped.at <= at) &&
      !(other.endedAt !== undefined && other.endedAt <= at),
  );
}

/**
 * How many other emails count as answered in a cool-down. Never its own conversations, never one that was cooling too,
 * once per conversation; once send events were seen for the mailbox, a reply that was only opened no longer counts. What was sent
 * while it ran counts, whether or not the send handler knew of it.
 */
export function countAnswered(memory: Memory, coolDown: CoolDown, pauseMs: number): number {
  const { startedAt, endedAt = Infinity } = coolDown;
  const own = conversationsOf(coolDown);
  const counted = new Set<string>();
  const said: number[] = [];
  const count = (conversation: Key, at: number) => {
    if (!own.includes(conversation) && !coolingThen(memory, coolDown, conversation, at, pauseMs))
      counted.add(conversation);
  };
  for (const [id, { at, evidence }] of Object.entries(coolDown.answered)) {
    if (Object.hasOwn(coolDown.undone, id)) continue;
    if (evidence === 'said') said.push(at);
    else if (evidence === 'sent' || memory.sendEventsSince === undefined) count(id.replace(/~.*/, ''), at);
  }
  for (const [conversation, at] of Object.entries(memory.sent ?? {})) {
    if (startedAt <= at && at <= endedAt) count(conversation, at);
  }
  let last = -Infinity;
  let words = 0;
  for (const at of said.sort((a, b) => a - b)) {
    if (at - last < SAID_SPACING_MS) continue;
    last = at;
    words++;
  }
  return counted.size + words;
}
