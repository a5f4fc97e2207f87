import type { IncomingMessage, ServerResponse } from 'node:http';
import { startAddOnServer } from './add-on-server';
import { createGoogleTokens } from './google-tokens';
import { createPageMailboxes } from './page-mailboxes';
import { followOrder, OrderRefused } from './page-orders';
import { readBody } from './read-body';
import { startRestListener } from './rest-listener';

/** What stands behind the simulated Gmail page, as Google's computers stand behind Gmail. */
export type SimulatedGmail = {
  /** Answers what the page asks for, at addresses that begin with `/simulated-gmail/`; false: not one of them. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Where the add-on's server listens, once it is up; undefined when it does not come up. */
  readonly addOnUrl: () => Promise<string | undefined>;
  /** Ends all of it, the add-on's server too. */
  readonly close: () => Promise<void>;
};

export type SimulatedGmailOptions = {
  /** The project's folder. */
  readonly root: string;
  /** The person whose mailbox it is. */
  readonly address: string;
  /** Told in one line when the add-on's server does not run; the rest goes on. */
  readonly onFailure: (line: string) => void;
};

const PREFIX = '/simulated-gmail/';

/** Starts the fake REST API and the real server of the add-on; resolves before that one is up. */
export async function startSimulatedGmail({
  root,
  address,
  onFailure,
}: SimulatedGmailOptions): Promise<SimulatedGmail> {
  const mailboxes = createPageMailboxes();
  const tokens = await createGoogleTokens();
  const rest = await startRestListener(mailboxes);
  const server = await startAddOnServer({ root, publicKey: tokens.publicKey, apiUrl: rest.url, onFailure });

  const follow = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    try {
      // Another site can send no JSON here without being asked first, and nobody answers that.
      if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json')
        throw new OrderRefused(400);
      const body: unknown = JSON.parse(await readBody(request));
      const name = (request.url ?? '').slice(PREFIX.length);
      send(200, await followOrder(name, body, { mailboxes, tokens, server, address }));
    } catch (error) {
      const status = error instanceof OrderRefused ? error.status : error instanceof SyntaxError ? 400 : 500;
      send(status, { error: status === 500 ? String(error) : 'This was not understood.' });
    }
  };
  return {
    answer: (request, response) => {
      if (request.url?.startsWith(PREFIX) !== true) return false;
      void follow(request, response);
      return true;
    },
    addOnUrl: async () => ((await server.ready) ? server.url : undefined),
    close: async () => {
      await Promise.all([server.close(), rest.close()]);
    },
  };
}
