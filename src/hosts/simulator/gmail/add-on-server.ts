import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JWK } from 'jose';

/** The real server of the Gmail add-on, while it runs beside the simulator. */
export type AddOnServer = {
  /** Where it listens, without a slash at its end. */
  readonly url: string;
  /** True once it answers; false when it has stopped or does not come up, and then it never will. */
  readonly ready: Promise<boolean>;
  readonly close: () => Promise<void>;
};

export type AddOnServerOptions = {
  /** The project's folder. */
  readonly root: string;
  /** By which it checks whose calls these are. */
  readonly publicKey: JWK;
  /** Where it finds Gmail's REST API. */
  readonly apiUrl: string;
  /** Told once, in one line, when it does not run. */
  readonly onFailure: (line: string) => void;
};

const UP_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 5_000;

/** Starts the server in demo mode on loopback as a process of its own, for no host may import it; resolves before it is up. */
export async function startAddOnServer({
  root,
  publicKey,
  apiUrl,
  onFailure,
}: AddOnServerOptions): Promise<AddOnServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, 'build', 'server', 'main.cjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      DEMO: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      BASE_URL: url,
      DATABASE_URL: '',
      DATA_FILE: ':memory:',
      LOG_LEVEL: 'error',
      DEMO_KEY: JSON.stringify(publicKey),
      GMAIL_API_URL: apiUrl,
    },
  });
  let said = '';
  let over = false;
  let closing = false;
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(0, 10_000);
  });
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true;
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });
  void ended.then(() => {
    if (!closing) onFailure(`The simulated Gmail has no add-on to show: its server stopped${reasonIn(said)}.`);
  });
  const up = async (): Promise<boolean> => {
    const until = Date.now() + UP_WITHIN_MS;
    while (!over && Date.now() < until) {
      if (await answers(`${url}/healthz`)) return true;
      await wait(150);
    }
    return false;
  };
  return {
    url,
    ready: up(),
    close: async () => {
      closing = true;
      if (over) return;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

/** The line of an error that says what is wrong, for all that can be told of it in one line. */
function reasonIn(said: string): string {
  const line = said.split('\n').find((one) => /\b(\w*Error|cannot|Cannot)\b/.test(one));
  return line === undefined ? '' : ` (${line.trim().slice(0, 300)})`;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens at now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
