import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { GmailHandler } from '../../hosts/gmail';
import type { TokenVerifier, User } from '../auth/token-verifier';
import type { Visitor } from '../edit/visitor';
import type { Store } from '../store/store';
import { createLimit } from './limit';
import { perRequest } from './per-request';
import { withDeadline } from './with-deadline';

/** Events hold ids, tokens and what was typed into a form, never a mail. */
const BODY_LIMIT_BYTES = 256 * 1_024;
/** Google's older runtime gives up after this long; what holds for this one is not written down. */
const ANSWER_WITHIN_MS = 25_000;

const tokens = v.object({ authorizationEventObject: v.object({ userIdToken: v.string() }) });

/** What the route needs; `now` tells a call's time in milliseconds since 1970, `closing` ends when the server has to stop without waiting longer. */
export type GmailRouteParts = {
  readonly verifier: TokenVerifier;
  readonly store: Store;
  readonly handler: GmailHandler;
  readonly baseUrl: () => string;
  /** Where this person writes own letters and brands; the address lets its bearer in. */
  readonly editLink: (visitor: Visitor) => Promise<string>;
  readonly now: (request: FastifyRequest) => number;
  readonly callsPerUser: number;
  readonly closing: AbortSignal;
};

/**
 * Answers `POST /gmail/…` by the handler, once both tokens were checked: Google's own before the body is read, the person's before
 * anything is asked of the store.
 */
export function gmailRoute(app: FastifyInstance, parts: GmailRouteParts): void {
  const { verifier, store, handler, baseUrl, editLink, now, callsPerUser, closing } = parts;
  const users = perRequest<User>();
  const limit = createLimit(app, callsPerUser, (request) => users.get(request).id);

  app.post<{ Params: { endpoint: string } }>('/gmail/:endpoint(^[a-z-]+$)', {
    bodyLimit: BODY_LIMIT_BYTES,
    onRequest: (request) =>
      verifier.checkSystem(
        bearerOf(request.headers.authorization),
        `${baseUrl()}/gmail/${(request.params as { readonly endpoint: string }).endpoint}`,
      ),
    preHandler: [
      async (request) => {
        const event = v.safeParse(tokens, request.body);
        const token = event.success ? event.output.authorizationEventObject.userIdToken : undefined;
        users.set(request, await verifier.userOf(token));
      },
      limit,
    ],
    handler: async (request, reply) => {
      const user = users.get(request);
      const gone = new AbortController();
      const leave = (): void => gone.abort();
      reply.raw.once('close', leave);
      closing.addEventListener('abort', leave);
      try {
        return await withDeadline(ANSWER_WITHIN_MS, gone.signal, (signal) =>
          handler({
            endpoint: request.params.endpoint,
            event: request.body,
            user,
            documents: store.documentsOf(user.id),
            now: now(request),
            baseUrl: baseUrl(),
            editLink: (speech) => editLink({ ...user, ...speech }),
            signal,
          }),
        );
      } finally {
        reply.raw.off('close', leave);
        closing.removeEventListener('abort', leave);
      }
    },
  });
}

/** The token of an Authorization header; undefined where there is none. */
function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +([^\s,]+) *$/i.exec(header ?? '')?.[1];
}
