import { GmailRefusal } from './gmail-refusal';

/** What calls to Gmail go through; tests and the simulator give their own. */
export type GmailWire = {
  readonly fetch: typeof fetch;
  /** Where Gmail's REST API is, without a slash at its end. */
  readonly apiUrl: string;
  /** Waits between two tries; ends early when the signal does. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

export type GmailRequest = {
  /** After `/gmail/v1/users/me/`. */
  readonly path: string;
  /** Sent as JSON by POST; GET where it is absent. */
  readonly body?: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

/** Nobody looks at an empty panel for longer. */
const TRY_MS = 3_000;
const WAITS_MS = [250, 1_000] as const;
const LONGEST_WAIT_MS = 2_000;
const MOST_BYTES = 40_000_000;
const BUSY = [429, 500, 502, 503, 504];
/** After these nothing was done, so that asking again makes no second draft. */
const SURELY_NOT_DONE = [429, 503];
/** Google says "too fast" with 403 as well. */
const TOO_FAST = ['rateLimitExceeded', 'userRateLimitExceeded'];

/**
 * One call to Gmail, tried three times at most where Gmail is busy or the network fails; rejects with `GmailRefusal` for everything that is
 * no answer. Nothing of the answer is kept.
 */
export async function gmailFetch(wire: GmailWire, request: GmailRequest): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const answer = await tryOnce(wire, request);
    if (answer.done) return answer.json;
    const pause = WAITS_MS[tries];
    if (!answer.again || pause === undefined || request.signal.aborted) throw answer.refusal;
    await wire.wait(Math.min(LONGEST_WAIT_MS, Math.max(pause, answer.after)), request.signal);
  }
}

type Tried =
  | { readonly done: true; readonly json: unknown }
  | { readonly done: false; readonly refusal: GmailRefusal; readonly again: boolean; readonly after: number };

async function tryOnce(wire: GmailWire, { path, body, headers, signal }: GmailRequest): Promise<Tried> {
  const silent = (cause: unknown, again: boolean): Tried => ({
    done: false,
    refusal: new GmailRefusal('no-answer', 'no-answer', { cause }),
    again,
    after: 0,
  });
  try {
    const answer = await wire.fetch(`${wire.apiUrl}/gmail/v1/users/me/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TRY_MS)]),
      redirect: 'error',
    });
    const text = await shortText(answer);
    if (answer.ok) return { done: true, json: JSON.parse(text) as unknown };
    return refused(answer, text, body !== undefined);
  } catch (cause) {
    // Whether a draft was made before the line broke nobody knows; and who was silent for so long will be again.
    const tooLong = (cause as { readonly name?: unknown } | null)?.name === 'TimeoutError';
    return silent(cause, body === undefined && !signal.aborted && !tooLong);
  }
}

function refused(answer: Response, text: string, writes: boolean): Tried {
  const { status } = answer;
  const tooFast = status === 403 && TOO_FAST.some((reason) => text.includes(`"${reason}"`));
  const code = tooFast ? 429 : status;
  const again = (writes ? SURELY_NOT_DONE : BUSY).includes(code);
  const after = Number(answer.headers.get('retry-after') ?? '0') * 1000 || 0;
  // The body of Google's refusal may quote the request, so only the status is told on.
  const cause = new Error(`Gmail answered ${status}.`);
  const refusal =
    status === 401
      ? new GmailRefusal('expired', 'no-answer', { cause })
      : code === 403
        ? new GmailRefusal('not-allowed', 'email-refused', { cause })
        : status === 404
          ? new GmailRefusal('gone', 'email-refused', { cause })
          : new GmailRefusal('no-answer', 'no-answer', { cause });
  return { done: false, refusal, again, after };
}

/** The body of an answer, which must not fill the memory. */
async function shortText(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(chunks));
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error('Gmail answered more than a mail can be.');
    }
    chunks.push(value);
  }
}
