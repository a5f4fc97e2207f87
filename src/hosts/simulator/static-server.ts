import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { certificateFor } from './certificate';
import { pageAt } from './site';
import type { Page, Site } from './site';

/** The simulator's site while it is served. */
export type RunningServer = {
  /** The one origin of everything, for example `https://localhost:3000`. */
  readonly url: string;
  /** False when the browser will warn about a self-made certificate. */
  readonly trusted: boolean;
  /** Ends at once, open connections included. */
  readonly close: () => Promise<void>;
};

const PORTS_TRIED = 20;

/** What to serve, and where. */
export type ServerOptions = {
  /** The project's folder. */
  readonly root: string;
  /** 0 takes any. */
  readonly port: number;
  /** The simulator unless it is said otherwise. */
  readonly site?: Site;
  /** Answers some addresses in its own way, also what is not a read; false: not its own. */
  readonly also?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/**
 * Serves the simulator and the built add-in of the project over https, for this machine alone, at `port` or the next
 * free one; the add-in alone only at `port`, which its manifest names. Rejects when no port is free. Nothing is built
 * here: what is missing is 404.
 */
export async function startServer({
  root,
  port: first,
  site = 'simulator',
  also,
}: ServerOptions): Promise<RunningServer> {
  const { cert, key, trusted } = await certificateFor(join(root, '.cert'));
  const make = (): Server =>
    createServer({ cert, key }, (request, response) => {
      if (also?.(request, response) !== true) void answer({ root, site }, request, response);
    });
  const last = first === 0 || site === 'add-in' ? first : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    const servers = await listen(make, port);
    if (!servers) continue;
    const { port: taken } = servers[0]?.address() as AddressInfo;
    return {
      url: `https://localhost:${taken}`,
      trusted,
      close: async () => {
        await Promise.all(servers.map(stop));
      },
    };
  }
  if (first === last) throw new Error(`Port ${first} is taken, and the manifest names it. Stop what listens there.`);
  throw new Error(`Ports ${first} to ${last} are all taken. Set PORT to a free one.`);
}

/** localhost may mean 127.0.0.1 or ::1; both are served where the machine has both. Undefined when the port is taken. */
async function listen(make: () => Server, port: number): Promise<readonly Server[] | undefined> {
  const first = make();
  if ((await bind(first, port, '127.0.0.1')) === 'taken') return undefined;
  const second = make();
  const outcome = await bind(second, (first.address() as AddressInfo).port, '::1');
  if (outcome === 'bound') return [first, second];
  if (outcome === 'no such address') return [first];
  await stop(first);
  return undefined;
}

function bind(server: Server, port: number, host: string): Promise<'bound' | 'taken' | 'no such address'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (host === '::1') resolve('no such address');
      else reject(error);
    });
    server.listen(port, host, () => resolve('bound'));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(
  { root, site }: { readonly root: string; readonly site: Site },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, { type, body, headers }: Page): void => {
    const all = {
      'content-type': type,
      'content-length': String(body.length),
      'cache-control': type.startsWith('text/html') ? 'no-store' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(status === 405 && { allow: 'GET, HEAD' }),
      ...headers,
    };
    response.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const say = (status: number, words: string): void =>
    send(status, { type: 'text/plain; charset=utf-8', body: Buffer.from(`${words}\n`), headers: {} });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(405, 'Only reading is possible here.');
    return;
  }
  try {
    const page = await pageAt(root, request.url ?? '/', site);
    if (page) send(200, page);
    else say(404, 'There is nothing at this address.');
  } catch {
    say(500, 'This file could not be read.');
  }
}
