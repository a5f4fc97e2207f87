import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/store';
import { Refusal } from '../auth/refusal';
import type { Metrics } from './metrics';

/** What those who run the server ask it. */
export type HealthParts = {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly metricsToken: string | undefined;
  readonly isClosing: () => boolean;
};

/** `/healthz`: the process lives; `/readyz`: it can work, else 503, also while it stops; `/metrics`: for Prometheus. */
export function healthRoutes(app: FastifyInstance, { store, metrics, metricsToken, isClosing }: HealthParts): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (request, reply) => {
    if (isClosing()) return reply.code(503).send({ status: 'closing' });
    try {
      await store.check();
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'no database' });
    }
  });

  app.get('/metrics', async (request, reply) => {
    if (metricsToken !== undefined && !same(request.headers.authorization ?? '', `Bearer ${metricsToken}`))
      throw new Refusal('no-token');
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

/** Takes as long for a token that is nearly right as for any other. */
function same(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
