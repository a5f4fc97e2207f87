import type { Key, Memory } from './memory';

/**
 * A reply was seen to have been sent in a conversation at `sentAt` (epoch ms). With `exact` all that is sent is seen in this mailbox, so
 * that a reply which was only opened counts no longer. The very same where nothing of it is new.
 */
export function noteSeenSent(memory: Memory, conversation: Key, sentAt: number, exact: boolean): Memory {
  const before = memory.sent && Object.hasOwn(memory.sent, conversation) ? memory.sent[conversation] : undefined;
  const isNew = before === undefined || before < sentAt;
  const firstExact = exact && memory.sendEventsSince === undefined;
  if (!isNew && !firstExact) return memory;
  return {
    ...memory,
    ...(isNew && { sent: { ...memory.sent, [conversation]: sentAt } }),
    ...(firstExact && { sendEventsSince: sentAt }),
  };
}
