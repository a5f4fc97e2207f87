import type { AddOnServer } from './add-on-server';
import { eventOf } from './event-of';
import type { GoogleTokens } from './google-tokens';
import type { PageCall } from './page-call';

/** What the page is told of a call: the add-on's answer, with what status it was refused, or that nobody was there. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'no-server' };

/** Google gives up after this long. */
const ANSWER_WITHIN_MS = 30_000;

export type CallParts = {
  readonly server: AddOnServer;
  readonly tokens: GoogleTokens;
  /** Whose mailbox it is. */
  readonly address: string;
  /** Lets the add-on call the simulated REST API for this page. */
  readonly apiToken: string;
};

/** Calls the add-on's server as Google does, with both tokens signed; an address that is not the server's is never called. */
export async function callAddOn(call: PageCall, { server, tokens, address, apiToken }: CallParts): Promise<Outcome> {
  if (!(await server.ready)) return { kind: 'no-server' };
  const url = call.target.includes(':') ? call.target : `${server.url}/gmail/${call.target}`;
  if (!url.startsWith(`${server.url}/gmail/`)) return { kind: 'refused', status: 404 };
  const [system, user] = await Promise.all([tokens.system(url), tokens.user({ id: `person-${call.page}`, address })]);
  const event = eventOf(call, { system, user, oauth: apiToken, message: apiToken });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${system}`,
        'content-type': 'application/json',
        // Only a server in demo mode goes by this clock, so that a test need not wait five minutes.
        'x-take-five-now': String(call.now),
      },
      body: JSON.stringify(event),
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) return { kind: 'refused', status: response.status };
    return { kind: 'answer', answer: await response.json() };
  } catch {
    return { kind: 'no-server' };
  }
}
