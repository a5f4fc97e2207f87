import { readFile } from 'node:fs/promises';
import { openEml } from '../../session';
import { answerFor } from './answer-for';
import { answerLine } from './answer-line';
import { linesOf } from './lines-of';
import { writeLine } from './write-line';

/** What to read: one mail file, or JSON lines from the input. */
export type ReadSource = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'lines' };

/** Where a command reads from and writes to. */
export type Streams = {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
};

/** Runs `read`; the exit code is 2 when the file cannot be read, and 0 for lines however broken they are. */
export async function readCommand(source: ReadSource, streams: Streams): Promise<number> {
  if (source.kind === 'lines') {
    for await (const line of linesOf(streams.input)) await writeLine(streams.output, await answerLine(line));
    return 0;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(source.file);
  } catch (error) {
    streams.errors.write(`Cannot read ${source.file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const email = await openEml(bytes);
  await writeLine(streams.output, JSON.stringify(await answerFor(email.id, email), undefined, 2));
  return 0;
}
