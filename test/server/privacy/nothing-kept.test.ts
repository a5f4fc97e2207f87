import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USER } from '../sample-server';
import { badPaths } from './bad-paths';
import { HEATED } from './heated-mails';
import type { Heated } from './heated-mails';
import { personInGmail, TOKENS } from './person-in-gmail';
import type { PersonInGmail } from './person-in-gmail';
import { tracesOf } from './traces-of';
import { AGENT, wholeRun } from './whole-run';

jest.setTimeout(120_000);

/** All that the database has put on the disk, its journals too. */
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

/** Lets somebody work on a server whose store lies in a folder of its own, and leaves neither behind. */
async function inGmail({ locale }: Heated, work: (person: PersonInGmail, folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const person = await personInGmail(join(folder, 'take-five.sqlite'), locale);
  try {
    await work(person, folder);
  } finally {
    await person.server.close();
    rmSync(folder, { recursive: true });
  }
}

describe('of an email, in a whole run', () => {
  it.each(HEATED)('nothing is kept or logged: $language', (heated) =>
    inGmail(heated, async (person, folder) => {
      const mail = await wholeRun(person, heated);
      await badPaths(person, mail, heated);
      const whileOpen = bytesIn(folder);
      expect(readdirSync(folder)).toContain('take-five.sqlite-wal');
      await person.server.close();
      const closed = bytesIn(folder);
      const log = Buffer.from(person.logged());
 require('fs').writeFileSync('/tmp/walk-log.txt', log); require('fs').writeFileSync('/tmp/walk-db.bin', closed);

      const words = [...heated.marks, USER.address, ...Object.values(TOKENS)];
      for (const bytes of [whileOpen, closed, log]) expect(tracesOf(bytes, words)).toEqual([]);
      expect(tracesOf(log, [mail.threadId, USER.id, AGENT])).toEqual([]);
      console.info(
        heated.marks.filter((mark) => tracesOf(Buffer.from(person.seen()), [mark]).length === 0),
        log.length,
        closed.length,
        whileOpen.length,
      );
      // What is kept on purpose (docs/server.md) is found, so that the search looks at the right place.
      for (const bytes of [whileOpen, closed])
        for (const kept of [mail.threadId, USER.id, AGENT, 'coolDowns', 'promise-places'])
          expect(tracesOf(bytes, [kept])).toEqual([`${kept}: utf-8`]);
      for (const line of ['"answered"', '"failed"', '"RangeError"', '"TypeError"', '"endpoint":"open"'])
        expect(person.logged()).toContain(line);
    }),
  );
});
