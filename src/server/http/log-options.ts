import type { FastifyServerOptions } from 'fastify';
import { framesOf } from '../../hosts/gmail';

const MOST_FRAMES = 10;

/** Where lines of the log go; standard output unless a test listens. */
export type LogStream = { readonly write: (line: string) => void };

/**
 * Settings of the log, which holds neither mail text nor tokens nor addresses: a call is its method and route, an error is its kind and
 * where it was thrown. Messages stay out, as those of parsers and databases quote what they were given.
 */
export function logOptions(level: string, stream?: LogStream): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    ...(stream && { stream }),
    serializers: {
      req: (request: { readonly method?: string }) => ({ method: request.method ?? '' }),
      res: (reply: { readonly statusCode?: number }) => ({ status: reply.statusCode ?? 0 }),
      err: (error: unknown) => loggedError(error) as { type: string; message: string; stack: string },
    },
  };
}

/** What of an error may stand in a log. */
export function loggedError(error: unknown): { readonly type: string; readonly code?: string; readonly stack: string } {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const { code } = error as { readonly code?: unknown };
  return {
    type: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' && /^\w{1,60}$/.test(code) && { code }),
    stack: framesOf(error, MOST_FRAMES).join('\n'),
  };
}
