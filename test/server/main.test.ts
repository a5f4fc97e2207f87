import { spawn } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');

const serve = (environment: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/server/main.ts')], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('npm run serve', () => {
  it('ends with each variable that is missing or wrong, by name', async () => {
    const child = serve({ PORT: 'x' });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    for (const name of ['PORT', 'BASE_URL', 'GOOGLE_SERVICE_ACCOUNT', 'GOOGLE_CLIENT_ID']) expect(said).toContain(name);
  });

  it('lives until it is asked to stop, and ends well', async () => {
    const child = serve({ DEMO: '1', PORT: '0', DATA_FILE: ':memory:' });
    const url = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/gmail/open`, { method: 'POST' })).status).toBe(401);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });
});
