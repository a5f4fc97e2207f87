import { resolve } from 'node:path';
import { build, isBuilt } from './build';
import { startServer } from './static-server';
import type { RunningServer } from './static-server';

const ROOT = resolve(__dirname, '../../..');
const USUAL_PORT = 3000;

function portFrom(wish: string | undefined): number {
  if (wish === undefined || wish === '') return USUAL_PORT;
  const port = Number(wish);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is “${wish}”; it must be a number from 1 to 65535.`);
}

async function serve(): Promise<RunningServer> {
  const port = portFrom(process.env.PORT);
  if (!(await isBuilt(ROOT))) {
    console.log('Building (only when something has changed)…');
    const problems = await build(ROOT);
    if (problems !== undefined) throw new Error(`The build failed, so there is nothing to show yet.\n\n${problems}`);
  }
  const server = await startServer({ port, root: ROOT });
  console.log(`Take Five is at ${server.url} (Ctrl+C stops it).`);
  if (!server.trusted) {
    console.log('Your browser will warn once: the certificate was made on this machine, for this machine only.');
  }
  return server;
}

serve().then(
  (server) => {
    const stop = (): void => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
