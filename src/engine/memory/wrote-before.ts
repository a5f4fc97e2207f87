import type { Key, Memory } from './memory';

/**
 * Whether Memory proves an earlier email of the same customer: another one of theirs, or of the conversation, was already open before
 * this one came in. Memory knows heated emails of the last 48 hours only, and when they were opened, so it names no day. Epoch ms.
 */
export function wroteBefore(
  memory: Memory,
  {
    message,
    conversation,
    receivedAt,
  }: { readonly message: Key; readonly conversation: Key; readonly receivedAt?: number },
): boolean {
  if (receivedAt === undefined) return false;
  const coolDowns = Object.values(memory.coolDowns);
  const own = coolDowns.find((one) => one.message === message || Object.hasOwn(one.joined, message));
  return coolDowns.some(
    (one) =>
      one.message !== message &&
      one.startedAt < receivedAt &&
      (one.conversation === conversation || one.sender === own?.sender),
  );
}
