import type { FastifyRequest } from 'fastify';

/** The header in which the simulator says what time it is there. */
const HEADER = 'x-take-five-now';
const LATEST = 8.64e15;

/** The time of one call in a demo, in milliseconds since 1970: as the call says, so that nobody has to wait five minutes; else by `now`. */
export function demoClock(now: () => number): (request: Pick<FastifyRequest, 'headers'>) => number {
  return ({ headers }) => {
    const said = headers[HEADER];
    const moment = typeof said === 'string' && /^\d{1,16}$/.test(said) ? Number(said) : Number.NaN;
    return moment <= LATEST ? moment : now();
  };
}
