import type { FastifyRequest } from 'fastify';

/** What an earlier step of a request has found out, for the later ones. */
export type PerRequest<T> = {
  readonly set: (request: FastifyRequest, value: T) => void;
  /** Throws where no step has set it: the request was not checked. */
  readonly get: (request: FastifyRequest) => T;
};

/** Starts with nothing known of any request; what is known goes with the request. */
export function perRequest<T extends object>(): PerRequest<T> {
  const known = new WeakMap<FastifyRequest, T>();
  return {
    set: (request, value) => void known.set(request, value),
    get(request) {
      const value = known.get(request);
      if (value === undefined) throw new Error('The call was not checked.');
      return value;
    },
  };
}
