import { USER } from '../sample-server';
import { badPaths } from './bad-paths';
import { HEATED } from './heated-mails';
import { TOKENS } from './person-in-gmail';
import { tracesOf } from './traces-of';
import { whatIsLeft } from './what-is-left';
import { AGENT, wholeRun } from './whole-run';

jest.setTimeout(120_000);

/**
 * Kept on purpose (docs/server.md, "What is kept"): the number of the account, settings with the agent's own name, keyed hashes with times
 * in Memory and journal, and ids of the threads where promises were made. No address, not even the agent's.
 */
const KEPT = [USER.id, AGENT, 'coolDowns', 'journal', 'promise-places'];
/** Proof that the bad paths were walked: what is logged of them. */
const LOGGED = ['"answered"', '"failed"', '"refused"', '"RangeError"', '"SyntaxError"', '"endpoint":"open"'];

describe('of an email, in a whole run', () => {
  it.each(HEATED)('nothing is kept or logged: $language', async (heated) => {
    const { given, stores, files, log, seen } = await whatIsLeft(heated.locale, async (person) => {
      const mail = await wholeRun(person, heated);
      await badPaths(person, mail, heated);
      return mail.threadId;
    });
    const { marks, recipientMarks } = heated;
    const words = [...marks, ...recipientMarks, USER.address, ...Object.values(TOKENS)];
    for (const bytes of [...stores, log]) expect(tracesOf(bytes, words)).toEqual([]);
    expect(tracesOf(log, [given, USER.id, AGENT])).toEqual([]);
    expect(files).toContain('take-five.sqlite-wal');
    for (const bytes of stores)
      for (const kept of [given, ...KEPT]) expect(tracesOf(bytes, [kept])).toContain(`${kept}: utf-8`);
    for (const line of LOGGED) expect(log.toString()).toContain(line);
    const found = tracesOf(seen, marks).join('\n');
    for (const mark of marks) expect(found).toContain(`${mark}: `);
  });

  it('a word that is kept or logged all the same is found', async () => {
    const word = 'Quorvanth';
    const { stores, log } = await whatIsLeft('en', async (person) => {
      person.handler = async ({ documents }) => {
        await documents.update('settings', () => JSON.stringify({ name: Buffer.from(word).toString('base64') }));
        throw Object.assign(new Error(), { name: word });
      };
      await person.post('open');
    });
    for (const bytes of stores) expect(tracesOf(bytes, [word])).toEqual([`${word}: base64`]);
    expect(tracesOf(log, [word])).toContain(`${word}: utf-8`);
  });

  it('a word that is said past the log is found', async () => {
    const { log } = await whatIsLeft('en', async (person) => {
      person.handler = async () => {
        console.error(new Error('Dear Quorvanth'));
        // It is heard, and not shown among the results of tests.
        jest.spyOn(process.stdout, 'write').mockReturnValueOnce(true);
        process.stdout.write('Flibberjack');
        return {};
      };
      await person.post('open');
    });
    expect(tracesOf(log, ['Quorvanth', 'Flibberjack'])).toEqual(
      expect.arrayContaining(['Quorvanth: utf-8', 'Flibberjack: utf-8']),
    );
  });
});
