import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USER } from '../sample-server';
import { HEATED } from './heated-mails';
import { personInGmail } from './person-in-gmail';
import { tracesOf } from './traces-of';
import { wholeRun } from './whole-run';

jest.setTimeout(300_000);

/** All that the database has put on the disk, its journals too. */
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

describe('of an email, in a whole run', () => {
  it.each(HEATED)('nothing is kept or logged: $language', async (heated) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    const person = await personInGmail(join(folder, 'take-five.sqlite'));
    const { thread, agentName } = await wholeRun(person, heated);
    const whileOpen = bytesIn(folder);
    const names = readdirSync(folder);
    await person.server.close();
    const closed = bytesIn(folder);
    const log = Buffer.from(person.logged());
    rmSync(folder, { recursive: true });

    const words = [...heated.marks, USER.address, 'user-token', 'message-token'];
    for (const bytes of [whileOpen, closed, log]) expect(tracesOf(bytes, words)).toEqual([]);
    expect(tracesOf(log, [thread, USER.id, agentName])).toEqual([]);
    // What is kept on purpose is found, so that the search looks at the right place.
    for (const bytes of [whileOpen, closed])
      for (const kept of [thread, USER.id, agentName, 'coolDowns', 'promise-places'])
        expect(tracesOf(bytes, [kept])).toEqual([`${kept}: utf-8`]);
    expect(names).toContain('take-five.sqlite-wal');
    for (const line of ['"answered"', '"failed"', '"RangeError"', '"TypeError"', '"endpoint":"open"'])
      expect(person.logged()).toContain(line);
  });
});
