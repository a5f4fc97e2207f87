import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BENCH = resolve(__dirname, '..');
const MARK = join(BENCH, 'node_modules/.take-five-lock');

/**
 * Installs the bench's own packages into `bench/node_modules` where they are not there yet, or not those of its lock
 * file. Gives what went wrong, for a person to read, and undefined when they are there. Never rejects: without them the
 * bench still measures the engine.
 */
export async function installPeers(): Promise<string | undefined> {
  const lock = createHash('sha256')
    .update(readFileSync(join(BENCH, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return undefined;
  console.log('Installing the programs that are measured beside ours, into bench/node_modules (once)…');
  const failure = await npm('ci', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  if (failure === undefined) writeFileSync(MARK, lock);
  return failure;
}

function npm(...args: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn('npm', args, {
      cwd: BENCH,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', (error) => done(reason(error.message)));
    child.once('close', (code) => done(code === 0 ? undefined : reason(said)));
  });
}

function reason(said: string): string {
  const first = said.split('\n').find((line) => line.trim() !== '') ?? 'npm gave no reason';
  return `The programs to compare with could not be installed, so their columns are left out. They come from the npm registry, which must be in reach the first time. (${first.trim()})`;
}
