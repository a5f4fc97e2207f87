import type { BoxMessage, GmailBox } from './gmail-box';

export type RestRequest = {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Partial<Record<string, string>>>;
  readonly body?: string;
};

export type RestAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What the simulated API knows besides the mailbox. */
export type RestRoom = {
  readonly box: GmailBox;
  /** Epoch ms. */
  readonly now: () => number;
  /** Whether a token is good now; every token is where this is absent. */
  readonly isGood?: (token: string) => boolean;
  /** Scopes of the person; everything is allowed where they are absent. */
  readonly scopes?: () => readonly string[];
  /** A status with which the next calls fail, as Google's do; undefined while they do not. */
  readonly failure?: (request: RestRequest) => number | undefined;
};

const AUTH = 'https://www.googleapis.com/auth/';
const READS = ['gmail.addons.current.message.action', 'gmail.addons.current.message.readonly', 'gmail.readonly'];
const WRITES = ['gmail.addons.current.action.compose', 'gmail.compose'];
const LISTS = ['gmail.metadata', 'gmail.readonly'];

/** Google's words for its refusals: a status, its name, and a reason. */
const REFUSALS: Readonly<Record<number, readonly [status: string, reason: string, message: string]>> = {
  400: ['INVALID_ARGUMENT', 'invalidArgument', 'Invalid id value'],
  401: ['UNAUTHENTICATED', 'authError', 'Request had invalid authentication credentials.'],
  403: ['PERMISSION_DENIED', 'insufficientPermissions', 'Request had insufficient authentication scopes.'],
  404: ['NOT_FOUND', 'notFound', 'Requested entity was not found.'],
  429: ['RESOURCE_EXHAUSTED', 'rateLimitExceeded', 'Too many concurrent requests for user'],
  500: ['INTERNAL', 'backendError', 'Internal error encountered.'],
  503: ['UNAVAILABLE', 'backendError', 'The service is currently unavailable.'],
};

/** Answers one request as Gmail's REST API does, from a simulated mailbox; anything that it does not know is 404. */
export function answerRest(room: RestRoom, request: RestRequest): RestAnswer {
  const failure = room.failure?.(request);
  if (failure !== undefined) return refuse(failure);
  const token = /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1];
  if (token === undefined || !(room.isGood?.(token) ?? true)) return refuse(401);
  const { pathname, searchParams } = new URL(request.url, 'https://gmail.googleapis.com');
  const path = /^\/gmail\/v1\/users\/me\/(messages|threads|drafts)(?:\/([^/]+))?$/.exec(pathname);
  const [, kind, id] = path ?? [];
  const may = (names: readonly string[]) =>
    room.scopes === undefined || names.some((name) => room.scopes?.().includes(AUTH + name));
  const { box } = room;
  const full = searchParams.get('format') !== 'minimal';
  if (request.method === 'POST' && kind === 'drafts' && id === undefined)
    return may(WRITES) ? createDraft(room, request.body ?? '') : refuse(403);
  if (request.method !== 'GET') return refuse(404);
  if (kind === 'messages' && id === undefined)
    return may(LISTS) ? ok(list(box, searchParams.getAll('labelIds'), searchParams.get('maxResults'))) : refuse(403);
  if (id === undefined || !may(full ? READS : [...READS, ...LISTS])) return refuse(id === undefined ? 404 : 403);
  if (!/^[0-9a-f]+$/.test(id)) return refuse(400);
  if (kind === 'messages') {
    const message = box.message(id);
    return message ? ok(shown(message, full)) : refuse(404);
  }
  const messages = kind === 'threads' ? box.thread(id) : [];
  return messages.length === 0 ? refuse(404) : ok({ id, messages: messages.map((one) => shown(one, full)) });
}

function list(box: GmailBox, labels: readonly string[], most: string | null): object {
  const found = box.messages().filter(({ labelIds }) => labels.every((label) => labelIds.includes(label)));
  const messages = found.slice(0, Number(most ?? '100') || 100).map(({ id, threadId }) => ({ id, threadId }));
  // An empty list has no field of its own, as with Google.
  return { ...(messages.length > 0 && { messages }), resultSizeEstimate: found.length };
}

function createDraft({ box, now }: RestRoom, body: string): RestAnswer {
  let raw: unknown;
  let threadId: unknown;
  try {
    ({ raw, threadId } = (JSON.parse(body) as { message: Record<string, unknown> }).message);
  } catch {
    return refuse(400);
  }
  if (typeof raw !== 'string') return refuse(400);
  if (typeof threadId === 'string' && box.thread(threadId).length === 0) return refuse(404);
  const draft = box.addDraft(Buffer.from(raw, 'base64url'), typeof threadId === 'string' ? threadId : undefined, now());
  const { id, message } = draft;
  return ok({ id, message: { id: message.id, threadId: message.threadId, labelIds: message.labelIds } });
}

function shown({ id, threadId, labelIds, internalDate, payload }: BoxMessage, full: boolean): object {
  return { id, threadId, labelIds, internalDate: String(internalDate), ...(full && { payload }) };
}

const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' };
const ok = (body: object): RestAnswer => ({ status: 200, headers: JSON_TYPE, body: JSON.stringify(body) });

function refuse(code: number): RestAnswer {
  const [status, reason, message] = REFUSALS[code] ?? ['UNKNOWN', 'unknown', 'Unknown error'];
  const error = { code, message, errors: [{ message, domain: 'global', reason }], status };
  return { status: code, headers: JSON_TYPE, body: JSON.stringify({ error }) };
}
