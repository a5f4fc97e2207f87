import { openEml, splitMbox } from '../../../session';
import type { Message } from './message';
import { messageFromFile } from './message-from-file';

/** Whether the bytes are a mailbox of many mails: it starts with "From " where a mail starts with a header. */
function isMbox(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'From ';
}

/** The mails in files' bytes; `failed` counts the files that hold none. */
export async function readFiles(
  files: readonly Uint8Array[],
  now: number,
): Promise<{ readonly messages: readonly Message[]; readonly failed: number }> {
  const messages: Message[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      const mails = isMbox(file) ? splitMbox(file) : [file];
      for (const mail of mails) messages.push(messageFromFile(await openEml(mail), mail, now));
    } catch {
      failed += 1;
    }
  }
  return { messages, failed };
}
