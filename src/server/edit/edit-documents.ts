import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { DocumentRefused, checkText } from '../store/check-document';
import type { Store } from '../store/store';
import type { Visitor } from './visitor';

/** What the page needs, so that whoever gets hold of a session learns nothing of a person's emails and days. */
const KNOWN = new Set(['settings', 'templates', 'templates.set-aside', 'brands', 'brands.set-aside']);

/** A document of 1 MiB whose every character is written as an escape of two, with its wrapping. */
const BODY_LIMIT_BYTES = 2 * 1_024 * 1_024 + 1_024;
const ABSENT = 'absent';

const body = v.strictObject({ text: v.string() });

type Call = FastifyRequest<{ Params: { name: string } }>;

/** What the routes need: the documents of everybody, and who calls. */
export type EditDocumentsParts = {
  readonly store: Store;
  readonly visitorOf: (request: FastifyRequest) => Visitor;
};

/**
 * `GET` and `PUT /edit/documents/NAME`. A document is changed only where it still is what the caller has read: `If-Match` names its tag,
 * and 412 says that another has written meanwhile. `X-Take-Five` names whose page calls. `app` has checked the session and takes JSON alone.
 */
export function editDocuments(app: FastifyInstance, { store, visitorOf }: EditDocumentsParts): void {
  const documentsOf = (request: FastifyRequest) => store.documentsOf(visitorOf(request).id);

  // No page of another site can send it, and a window that was opened for another account must not write into this one.
  const isFor = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
    request.headers['x-take-five'] === encodeURIComponent(visitorOf(request).address) ? undefined : refuse(reply, 403);

  app.get('/edit/documents/:name', { preHandler: isFor }, async (request: Call, reply) => {
    const { name } = request.params;
    if (!KNOWN.has(name)) return refuse(reply, 404);
    const text = await documentsOf(request).read(name);
    return { text: text ?? null, tag: tagOf(text) };
  });

  app.put('/edit/documents/:name', { preHandler: isFor, bodyLimit: BODY_LIMIT_BYTES }, async (request: Call, reply) => {
    const { name } = request.params;
    if (!KNOWN.has(name)) return refuse(reply, 404);
    const expected = /^"([\w-]{1,64})"$/.exec(request.headers['if-match'] ?? '')?.[1];
    if (expected === undefined) return refuse(reply, 428);
    const read = v.safeParse(body, request.body);
    if (!read.success || !isJson(read.output.text)) return refuse(reply, 400);
    const { text } = read.output;
    if (!isFit(text)) return refuse(reply, 413);
    let isMet = false as boolean;
    await documentsOf(request).update(name, (stored) => {
      isMet = tagOf(stored) === expected;
      return isMet ? text : undefined;
    });
    return isMet ? { tag: tagOf(text) } : refuse(reply, 412);
  });
}

const WORDS = {
  400: 'The call was not understood.',
  403: 'The call does not come from this account’s page.',
  404: 'There is no such document.',
  412: 'The document was changed meanwhile.',
  413: 'The document is too long.',
  428: 'The call does not say what it has read.',
} as const;

function refuse(reply: FastifyReply, status: keyof typeof WORDS): FastifyReply {
  return reply.code(status).send({ error: WORDS[status] });
}

/** A name for what is stored, by its content, so that every process names it alike. */
function tagOf(text: string | undefined): string {
  return text === undefined ? ABSENT : createHash('sha256').update(text).digest('base64url');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isFit(text: string): boolean {
  try {
    checkText(text);
    return true;
  } catch (error) {
    if (error instanceof DocumentRefused) return false;
    throw error;
  }
}
