import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personInGmail } from './person-in-gmail';
import type { PersonInGmail } from './person-in-gmail';
import { listenAside } from './said-aside';

/** What a server leaves behind of what was done with it. */
export type Left<T> = {
  readonly given: T;
  /** All that the database has put on the disk, its journals too: while the server ran, and after it. */
  readonly stores: readonly [Buffer, Buffer];
  readonly files: readonly string[];
  /** The log, reports of bugs, and all that was said past both. */
  readonly log: Buffer;
  /** All that was on cards and in drafts. */
  readonly seen: Buffer;
};

const bytesIn = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

/** Lets somebody work on a server whose store lies in a folder of its own, and removes both. */
export async function whatIsLeft<T>(locale: string, work: (person: PersonInGmail) => Promise<T>): Promise<Left<T>> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const aside = listenAside();
  let close: (() => Promise<void>) | undefined;
  try {
    const person = await personInGmail(join(folder, 'take-five.sqlite'), locale);
    close = person.server.close;
    const given = await work(person);
    const whileOpen = bytesIn(folder);
    const files = readdirSync(folder);
    await close();
    const log = Buffer.from(`${person.logged()}\n${aside.said()}`);
    return { given, stores: [whileOpen, bytesIn(folder)], files, log, seen: Buffer.from(person.seen()) };
  } finally {
    await close?.();
    aside.stop();
    rmSync(folder, { recursive: true });
  }
}
