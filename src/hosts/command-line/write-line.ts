import { once } from 'node:events';

/** Writes one line and waits while the reader of the output is slower than this program. */
export async function writeLine(output: NodeJS.WritableStream, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
