import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../auth/refusal';
import { TooManyCalls } from './limit';
import type { Metrics } from './metrics';

const WORDS: Readonly<Record<number, string>> = {
  400: 'The call was not understood.',
  401: 'The call needs a valid token of Google.',
  403: 'The token is not one that this server lets in.',
  404: 'There is nothing at this address.',
  408: 'The call came too slowly.',
  413: 'The call is too long.',
  415: 'The call must be JSON.',
  429: 'These are too many calls for one minute.',
  503: 'The server cannot answer just now.',
  504: 'The answer took too long.',
};
const BROKEN = 'Something went wrong on the server.';

/** Answers every error with its status and fixed words; the error's own could quote the call. Only bugs are logged as errors. */
export function answerErrors(app: FastifyInstance, metrics: Metrics): void {
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Refusal) {
      metrics.refused(error.reason);
      request.log.info({ reason: error.reason }, 'refused');
      if (error.statusCode === 401) void reply.header('www-authenticate', 'Bearer');
    }
    if (error instanceof TooManyCalls) void reply.header('retry-after', String(error.retryAfter));
    const status = statusOf(error);
    if (status === 500) request.log.error({ err: error }, 'failed');
    return reply.code(status).send({ error: WORDS[status] ?? BROKEN });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: WORDS[404] }));
}

/** What the error asks for, when we have words for it; anything else is a bug. */
function statusOf(error: unknown): number {
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode in WORDS ? statusCode : 500;
}
