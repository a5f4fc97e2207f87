import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { HeapAnswer, Servers } from './servers';

/** The servers in their own process, as the bench calls them. */
export type RunningServers = {
  readonly bodies: Servers['bodies'];
  /** Opens a mail at one of the two; rejects for anything but a good answer. Comes to the milliseconds until the answer was here. */
  readonly open: (at: 'ours' | 'plain', body: string) => Promise<number>;
  /** What the process holds once everything that can go has gone. */
  readonly heap: () => Promise<HeapAnswer>;
  readonly stop: () => void;
};

// One file, as the server itself is run; it finds the repository from there as from its source.
const PROGRAM = resolve(__dirname, '../../build/bench/gmail-servers.cjs');

/** Starts them; rejects where they cannot be started. */
export async function startServers(): Promise<RunningServers> {
  await build({
    entryPoints: [join(__dirname, 'servers.ts')],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const folder = mkdtempSync(join(tmpdir(), 'take-five-bench-'));
  const child = fork(PROGRAM, [folder], { execArgv: ['--max-semi-space-size=32'] });
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('The servers did not stay up.')));
  // Whoever waits hears of it; it is no news that they end when they are stopped.
  failed.catch(() => undefined);
  const next = async (): Promise<unknown> => ((await Promise.race([once(child, 'message'), failed])) as [unknown])[0];
  const servers = (await next()) as Servers;
  const agent = new Agent({ keepAlive: true });
  return {
    bodies: servers.bodies,
    open: (at, body) =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        const headers = { ...servers.headers, 'content-length': Buffer.byteLength(body) };
        const call = request(`${servers[at]}/gmail/open`, { method: 'POST', agent, headers }, (answer) => {
          answer.on('error', reject);
          answer.on('end', () =>
            answer.statusCode === 200
              ? resolve(performance.now() - began)
              : reject(new Error(`The ${at} server answered ${answer.statusCode}.`)),
          );
          answer.resume();
        });
        call.on('error', reject);
        call.end(body);
      }),
    heap: async () => {
      child.send('heap');
      return (await next()) as HeapAnswer;
    },
    stop: () => {
      agent.destroy();
      child.once('exit', () => rmSync(folder, { recursive: true }));
      child.kill();
    },
  };
}
