import type { FastifyInstance } from 'fastify';
import { createLimit } from '../http/limit';
import { perRequest } from '../http/per-request';
import type { Store } from '../store/store';
import { editDocuments } from './edit-documents';
import type { EditTokens } from './edit-tokens';
import { editorFiles } from './editor-files';
import { ENDED_PAGE, ENDED_POLICY } from './ended-page';
import { sessionCookie, sessionIn } from './session-cookie';
import type { Visitor } from './visitor';
import { letOpenerWatch } from './watched-page';

/** What the page for own letters needs of the server. */
export type EditRoutesParts = {
  readonly tokens: EditTokens;
  readonly store: Store;
  readonly baseUrl: () => string;
  /** Of the built page. */
  readonly folder: string;
  readonly callsPerUser: number;
};

/** The page on which people who work in Gmail write own letters and brands, at `/edit/`, and what it asks for. */
export async function editRoutes(app: FastifyInstance, parts: EditRoutesParts): Promise<void> {
  const { tokens, store, baseUrl, folder, callsPerUser } = parts;

  app.get<{ Querystring: { ticket?: unknown } }>('/edit', async (request, reply) => {
    const visitor = await tokens.readTicket(request.query.ticket);
    void reply.header('cache-control', 'no-store');
    letOpenerWatch(reply);
    if (visitor === undefined)
      return reply
        .code(401)
        .type('text/html; charset=utf-8')
        .header('content-security-policy', ENDED_POLICY)
        .send(ENDED_PAGE);
    void reply.header('set-cookie', sessionCookie(await tokens.sessionFor(visitor), baseUrl()));
    // Seen from here, as a proxy may have taken a folder off the address; the ticket leaves the address with it.
    return reply.code(303).header('location', 'edit/').send();
  });

  await app.register(async (inside: FastifyInstance) => {
    const visitors = perRequest<Visitor>();
    const limit = createLimit(inside, callsPerUser, (request) => visitors.get(request).id);
    inside.removeContentTypeParser('text/plain');
    inside.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const visitor = await tokens.readSession(sessionIn(request.headers.cookie));
      if (visitor === undefined) return reply.code(401).send({ error: 'The session is over.' });
      visitors.set(request, visitor);
      return limit(request);
    });
    inside.get('/edit/who', (request) => {
      const { address, language, timeZone } = visitors.get(request);
      return { address, language, timeZone };
    });
    editDocuments(inside, { store, visitorOf: visitors.get });
  });
  await editorFiles(app, folder);
}
