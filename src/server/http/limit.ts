import type { FastifyInstance, FastifyRequest } from 'fastify';

const MINUTE_MS = 60_000;

/** One caller's calls are over for this minute. */
export class TooManyCalls extends Error {
  readonly statusCode = 429;

  /** In whole seconds, after which the next call is let in. */
  constructor(readonly retryAfter: number) {
    super('too many calls');
    this.name = 'TooManyCalls';
  }
}

/** A hook that lets `max` calls a minute through for each `keyOf`, counted in this process alone, and rejects with `TooManyCalls`. */
export function createLimit(
  app: FastifyInstance,
  max: number,
  keyOf: (request: FastifyRequest) => string,
): (request: FastifyRequest) => Promise<void> {
  const count = app.createRateLimit({ max, timeWindow: MINUTE_MS, keyGenerator: keyOf });
  return async (request) => {
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded) throw new TooManyCalls(Math.max(1, counted.ttlInSeconds));
  };
}
