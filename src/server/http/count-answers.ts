import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics';

/** Counts each answer and writes a line of it to the log: the pattern of its route, never the address, which may hold anything. */
export function countAnswers(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const ms = reply.elapsedTime;
    metrics.answered({ method, route, status: reply.statusCode, seconds: ms / 1_000 });
    const health = route === '/healthz' || route === '/readyz' || route === '/metrics';
    request.log[health ? 'debug' : 'info']({ method, route, status: reply.statusCode, ms: Math.round(ms) }, 'answered');
  });
}
