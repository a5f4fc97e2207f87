import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { RefusalReason } from '../auth/refusal';

/** What Prometheus reads of this process: counts and times, nothing of a person. */
export type Metrics = {
  readonly contentType: string;
  readonly text: () => Promise<string>;
  /** `route` is a pattern, never the address that was called, else anybody could make series without end. */
  readonly answered: (call: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  readonly refused: (reason: RefusalReason) => void;
};

/** A card should take 50 ms at most. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes counts of one server's own, so that two in one process do not meet. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a call to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [register],
  });
  const refusals = new Counter({
    name: 'take_five_refusals_total',
    help: 'Calls that were not let in, by reason.',
    labelNames: ['reason'] as const,
    registers: [register],
  });
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    answered: ({ method, route, status, seconds }) =>
      duration.observe({ method: METHODS.has(method) ? method : 'other', route, status }, seconds),
    refused: (reason) => refusals.inc({ reason }),
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']);
