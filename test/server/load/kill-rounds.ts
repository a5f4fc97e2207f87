import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createDemoKey, createDemoTokens } from '../../../src/server/auth/demo-tokens';
import { openPostgresStore } from '../../../src/server/store/postgres-store';

const BASE = 'https://take-five.example';
const ROOT = join(__dirname, '../../..');
const PEOPLE = 10;

type Member = { readonly url: string; readonly child: ChildProcess };

/** What came of the rounds: how many writes were acknowledged, and which of those are not in the database. */
export type KillReport = {
  readonly acknowledged: number;
  readonly missing: readonly string[];
  readonly fewestInFlight: number;
};

/**
 * Keeps `inFlight` writes under way to two server processes on one PostgreSQL, kills one of them with SIGKILL `rounds` times and starts
 * it again, and compares the acknowledgements with what is kept.
 */
export async function killRounds(
  databaseUrl: string,
  { rounds, inFlight }: { readonly rounds: number; readonly inFlight: number },
): Promise<KillReport> {
  const key = await createDemoKey();
  const tokens = await createDemoTokens({ key });
  const system = await tokens.systemToken(BASE);
  const run = Date.now().toString(36);
  const people = Array.from({ length: PEOPLE }, (_, at) => ({ id: `${run}-${at}`, address: `p${at}@example.org` }));
  const passes = await Promise.all(people.map(tokens.userToken));
  const program = built();
  const launch = () => launched(program, { DATABASE_URL: databaseUrl, TEST_KEY: JSON.stringify(key) });
  const members: Member[] = await Promise.all([launch(), launch()]);
  const acknowledged: { readonly person: number; readonly word: string }[] = [];
  let next = 0;
  let flying = 0;
  let going = true;

  const write = async (): Promise<void> => {
    const at = (next += 1);
    const person = at % PEOPLE;
    const word = `w${at}`;
    flying += 1;
    try {
      const answer = await fetch(`${members[at % 2]?.url ?? ''}/gmail/add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${system}` },
        body: JSON.stringify({ word, authorizationEventObject: { userIdToken: passes[person] } }),
      });
      if (answer.ok && ((await answer.json()) as { word?: string }).word === word) acknowledged.push({ person, word });
    } catch {
      // Killed while it worked: whoever got no answer knows nothing.
      await pause(20);
    } finally {
      flying -= 1;
    }
  };
  const writers = Array.from({ length: inFlight }, async () => {
    while (going) await write();
  });

  let fewestInFlight = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = acknowledged.length;
    while (acknowledged.length < before + inFlight) await pause(10);
    const victim = round % 2;
    fewestInFlight = Math.min(fewestInFlight, flying);
    await killed(members[victim]);
    members[victim] = await launch();
  }
  going = false;
  await Promise.all(writers);
  await Promise.all(members.map(killed));

  const store = await openPostgresStore(databaseUrl, { onLost: () => undefined, now: Date.now, secrets: [] });
  const kept = await Promise.all(
    people.map(async ({ id }) => new Set(JSON.parse((await store.documentsOf(id).read('words')) ?? '[]') as string[])),
  );
  await store.close();
  const missing = acknowledged.filter(({ person, word }) => kept[person]?.has(word) !== true).map(({ word }) => word);
  return { acknowledged: acknowledged.length, missing, fewestInFlight };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The program in one file, as it is started many times. */
function built(): string {
  const outfile = join(ROOT, 'build/server-under-load/test/server/start-counting-server.cjs');
  buildSync({
    entryPoints: [join(ROOT, 'test/server/start-counting-server.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    // From there the logo lies where it lies from the source.
    define: { __dirname: JSON.stringify(join(ROOT, 'src/server/http')) },
    logLevel: 'error',
  });
  return outfile;
}

function launched(program: string, environment: Readonly<Record<string, string>>): Promise<Member> {
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? '',
      DEMO: '1',
      PORT: '0',
      BASE_URL: BASE,
      CALLS_PER_USER: '100000',
      CALLS_PER_ADDRESS: '1000000',
      ADDIN_FOLDER: 'no-such-folder',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A server ended with ${String(code)} before it listened.`)));
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve({ url: line.trim(), child }));
  });
}

function killed(member: Member | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!member) return resolve();
    member.child.once('exit', () => resolve());
    member.child.kill('SIGKILL');
  });
}
