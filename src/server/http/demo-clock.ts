import type { IncomingHttpHeaders } from 'node:http';

const HEADER = 'x-take-five-now';

/**
 * The time of a call in a demo, milliseconds since 1970: the caller's own where `x-take-five-now` tells it, so that nobody has to wait
 * for a pause to end; else `now`, as for a header that is no time.
 */
export function demoClock(headers: IncomingHttpHeaders, now: () => number): number {
  const told = headers[HEADER];
  return typeof told === 'string' && /^\d{1,15}$/.test(told) ? Number(told) : now();
}
