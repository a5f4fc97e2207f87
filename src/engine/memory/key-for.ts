import type { Key } from './memory';
import { hexOf, hmacSha256 } from './sha-256';

/** UTF-16 code units as bytes, so that no two texts are the same, whatever half of a character they hold. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit >> 8;
    bytes[2 * i + 1] = unit & 255;
  }
  return bytes;
}

/**
 * The key under which Memory keeps a message, conversation or sender: HMAC-SHA-256 with the mailbox address as key,
 * cut to 64 bits, so that what roams holds no id or address and differs from mailbox to mailbox. Any text is accepted.
 */
export function keyFor(mailboxAddress: string, text: string): Key {
  const hash = hmacSha256(bytesOf(mailboxAddress.toLowerCase()), bytesOf(text));
  return hexOf(hash.subarray(0, 8));
}

/** The key of a message, from the Message-ID header where there is one, else from the mail program's id. */
export const messageKey = (mailboxAddress: string, id: string): Key => keyFor(mailboxAddress, `m:${id}`);

/** The key of a conversation, from the mail program's id. */
export const conversationKey = (mailboxAddress: string, id: string): Key => keyFor(mailboxAddress, `c:${id}`);

/** The key of somebody who wrote, from their address; in lower case, as hosts give it. */
export const senderKey = (mailboxAddress: string, address: string): Key => keyFor(mailboxAddress, `s:${address}`);

/** The name of what this device keeps of a mailbox, and of the channel between its windows. */
export const deviceName = (mailboxAddress: string): string => `take-five.${keyFor(mailboxAddress, 'device')}`;
