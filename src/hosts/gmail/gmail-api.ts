import * as v from 'valibot';
import { gmailFetch } from './gmail-fetch';
import type { GmailWire } from './gmail-fetch';
import { GmailRefusal } from './gmail-refusal';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const draftId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const moment = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.number(), v.integer());
const labels = v.optional(v.array(v.string()), []);
const part = v.looseObject({});

const messageSchema = v.object({
  id,
  threadId: id,
  labelIds: labels,
  internalDate: v.optional(moment),
  payload: v.optional(part),
});
const threadSchema = v.object({ id, messages: v.optional(v.array(messageSchema), []) });
const listSchema = v.object({ messages: v.optional(v.array(v.object({ id, threadId: id })), []) });
const draftSchema = v.object({ id: draftId, message: v.object({ threadId: id }) });

/** A message of Gmail's; `payload` is its tree of MIME parts, which nobody has looked at yet. */
export type GmailMessage = v.InferOutput<typeof messageSchema>;
export type GmailThread = v.InferOutput<typeof threadSchema>;

/** Gmail's REST API for one call, by the tokens that came with it. Rejects with `GmailRefusal` only. */
export type GmailApi = {
  readonly message: (id: string, format: 'full' | 'minimal') => Promise<GmailMessage>;
  readonly thread: (id: string, format: 'full' | 'minimal') => Promise<GmailThread>;
  /** The newest messages that were sent, the newest first; needs the scope gmail.metadata. */
  readonly sent: (most: number) => Promise<readonly { readonly id: string; readonly threadId: string }[]>;
  /** Makes a draft of a message file (base64url), in a thread or by itself. */
  readonly createDraft: (
    raw: string,
    threadId: string | undefined,
  ) => Promise<{ readonly draftId: string; readonly threadId: string }>;
};

/** Opens the API; `messageToken` is the one that Gmail gives for the open message alone. */
export function createGmailApi(
  wire: GmailWire,
  tokens: { readonly token?: string | undefined; readonly messageToken?: string | undefined },
  signal: AbortSignal,
): GmailApi {
  const headers = {
    ...(tokens.token !== undefined && { authorization: `Bearer ${tokens.token}` }),
    ...(tokens.messageToken !== undefined && { 'x-goog-gmail-access-token': tokens.messageToken }),
  };
  async function call<T>(path: string, schema: v.GenericSchema<unknown, T>, body?: object): Promise<T> {
    const read = v.safeParse(schema, await gmailFetch(wire, { path, headers, signal, ...(body && { body }) }));
    if (!read.success) throw new GmailRefusal('no-answer', 'no-answer');
    return read.output;
  }
  const named = (one: string) => encodeURIComponent(one);
  return {
    message: (one, format) => call(`messages/${named(one)}?format=${format}`, messageSchema),
    thread: (one, format) => call(`threads/${named(one)}?format=${format}`, threadSchema),
    sent: async (most) => (await call(`messages?labelIds=SENT&maxResults=${most}`, listSchema)).messages,
    async createDraft(raw, threadId) {
      const message = { raw, ...(threadId !== undefined && { threadId }) };
      const made = await call('drafts', draftSchema, { message });
      return { draftId: made.id, threadId: made.message.threadId };
    },
  };
}
