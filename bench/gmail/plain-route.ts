import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { TokenVerifier } from '../../src/server/auth/token-verifier';
import type { Store } from '../../src/server/store/store';

/** What the route works with: the same checks, store and mails as the server beside it. */
export type PlainParts = {
  readonly verifier: TokenVerifier;
  readonly store: Store;
  readonly fetch: typeof fetch;
  readonly apiUrl: string;
  readonly baseUrl: () => string;
};

type Event = {
  readonly authorizationEventObject: { readonly userIdToken: string; readonly userOAuthToken: string };
  readonly gmail: { readonly messageId: string; readonly accessToken: string };
};

/** What any add-on has to do for a call, and nothing more: both tokens, one message, one indexed read and one write. */
export function plainRoute({ verifier, store, fetch, apiUrl, baseUrl }: PlainParts): FastifyInstance {
  const app = fastify({ logger: false });
  app.post<{ Body: Event }>('/gmail/open', async ({ headers, body }) => {
    await verifier.checkSystem(headers.authorization?.slice('Bearer '.length), `${baseUrl()}/gmail/open`);
    const { id } = await verifier.userOf(body.authorizationEventObject.userIdToken);
    const { messageId, accessToken } = body.gmail;
    const message = BigInt(messageId.slice('msg-f:'.length)).toString(16);
    const answer = await fetch(`${apiUrl}/gmail/v1/users/me/messages/${message}?format=full`, {
      headers: {
        authorization: `Bearer ${body.authorizationEventObject.userOAuthToken}`,
        'x-goog-gmail-access-token': accessToken,
      },
    });
    if (!answer.ok) throw new Error(`The message was refused: ${answer.status}.`);
    const { sizeEstimate = 0 } = (await answer.json()) as { readonly sizeEstimate?: number };
    const documents = store.documentsOf(id);
    const settings = await documents.read('settings');
    await documents.update('memory', (stored) => JSON.stringify({ calls: stored?.length ?? 0, sizeEstimate }));
    return { settings: settings?.length ?? 0 };
  });
  return app;
}
