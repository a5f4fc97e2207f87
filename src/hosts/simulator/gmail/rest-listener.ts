import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageMailboxes } from './page-mailboxes';
import { readBody } from './read-body';

/** Gmail's REST API, simulated for this machine alone. */
export type RestListener = {
  /** What stands in the place of `https://gmail.googleapis.com`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

const PREFIX = '/simulated-gmail/api';

/** Listens on loopback without https, for the add-on's server would not trust a certificate of our own. */
export async function startRestListener(mailboxes: PageMailboxes): Promise<RestListener> {
  const server = createServer((request, response) => {
    answer(mailboxes, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${PREFIX}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(mailboxes: PageMailboxes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '', method = 'GET', headers } = request;
  const mailbox = mailboxes.byToken((headers.authorization ?? '').replace(/^Bearer /, ''));
  const body = await readBody(request);
  if (!url.startsWith(`${PREFIX}/`) || mailbox === undefined) {
    response.writeHead(mailbox === undefined ? 401 : 404).end();
    return;
  }
  const given = mailbox.rest({
    method,
    url: url.slice(PREFIX.length),
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    ...(body !== '' && { body }),
  });
  response.writeHead(given.status, { ...given.headers }).end(given.body);
}
