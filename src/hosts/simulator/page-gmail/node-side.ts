import * as v from 'valibot';
import type { PageCall } from '../gmail/page-call';
import type { PageClock } from './page-clock';

/** What became of a call to the add-on. */
export type CallOutcome =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'no-server' };

const listSchema = v.object({
  messages: v.array(
    v.object({
      id: v.string(),
      threadId: v.string(),
      labelIds: v.array(v.string()),
      date: v.number(),
      raw: v.string(),
    }),
  ),
  drafts: v.array(v.object({ id: v.string(), threadId: v.string(), raw: v.string() })),
});
/** The mailbox as it lies on the other side; `raw` is a message file in base64. */
export type MailboxList = v.InferOutput<typeof listSchema>;

const outcomeSchema = v.variant('kind', [
  v.object({ kind: v.literal('answer'), answer: v.unknown() }),
  v.object({ kind: v.literal('refused'), status: v.number() }),
  v.object({ kind: v.literal('no-server') }),
]);

/** A message that goes out, or is kept as a draft. */
export type Outgoing = {
  readonly draftId?: string;
  readonly threadId?: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
};

/** What stands behind the page, as Google's computers stand behind Gmail: the mailbox, and the way to the add-on. */
export type NodeSide = {
  /** Rejects where the mailbox cannot be reached. */
  readonly open: () => Promise<void>;
  readonly add: (files: readonly Uint8Array[]) => Promise<void>;
  readonly list: () => Promise<MailboxList>;
  readonly send: (mail: Outgoing) => Promise<void>;
  readonly save: (mail: Outgoing) => Promise<void>;
  readonly discard: (draftId: string) => Promise<void>;
  readonly call: (call: Omit<PageCall, 'page' | 'now'>) => Promise<CallOutcome>;
};

/** Reaches it at this page's own origin; the page itself never talks to the add-on's server. */
export function createNodeSide(page: string, clock: PageClock): NodeSide {
  const ask = async (what: string, more: object = {}): Promise<unknown> => {
    const answer = await fetch(`/simulated-gmail/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ page, now: clock.now(), ...more }),
    });
    if (!answer.ok) throw new Error(`The simulated mailbox answered ${answer.status}.`);
    return answer.json();
  };
  return {
    open: async () => {
      await ask('open');
    },
    add: async (files) => {
      await ask('add', { files: files.map(base64) });
    },
    list: async () => v.parse(listSchema, await ask('list')),
    send: async (mail) => {
      await ask('send', mail);
    },
    save: async (mail) => {
      await ask('save', mail);
    },
    discard: async (draftId) => {
      await ask('discard', { draftId });
    },
    call: async (call) => v.parse(outcomeSchema, await ask('call', call)),
  };
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** The bytes of a message file that came in base64. */
export function bytesOf(raw: string): Uint8Array {
  return Uint8Array.from(atob(raw), (character) => character.charCodeAt(0));
}
