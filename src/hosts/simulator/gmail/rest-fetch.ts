import { answerRest } from './gmail-rest';
import type { RestRoom } from './gmail-rest';

/** The simulated API as a `fetch`, for whoever calls Gmail in the same process; an aborted signal rejects as it does in Node. */
export function restFetch(room: RestRoom): typeof fetch {
  return async (input, init) => {
    init?.signal?.throwIfAborted();
    const url = new URL(input instanceof Request ? input.url : input);
    const answer = answerRest(room, {
      method: init?.method ?? 'GET',
      url: `${url.pathname}${url.search}`,
      headers: Object.fromEntries(new Headers(init?.headers).entries()),
      ...(typeof init?.body === 'string' && { body: init.body }),
    });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
}
