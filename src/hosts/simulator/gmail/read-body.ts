import type { IncomingMessage } from 'node:http';

/** Many dropped mails at once, with what base64 adds to them. */
const MOST_BYTES = 100_000_000;

/** The whole body of a request as text; rejects when it is longer than any mailbox that somebody drops. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('The body is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
