import { readFile } from 'node:fs/promises';
import type { Email } from '../../engine';
import { openEml } from '../../session';
import type { Streams } from './streams';

/** Opens a mail file; undefined, and a word on the error stream, where it cannot be read. */
export async function readMailFile(file: string, { errors }: Pick<Streams, 'errors'>): Promise<Email | undefined> {
  try {
    return await openEml(await readFile(file));
  } catch (error) {
    errors.write(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}
