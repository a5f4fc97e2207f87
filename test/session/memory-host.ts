import { HostError } from '../../src/session';
import type { DraftNow, Host, OpenItem, RoamingName } from '../../src/session';

/** A mailbox as roamingSettings keep it: several windows share it, each loads it once, the last save wins. */
export type RoamingStore = {
  documents: Partial<Record<RoamingName, unknown>>;
  refuse?: 'store-full' | 'store-refused';
};

/** The in-memory mail program of the tests. */
export type MemoryHost = Host & {
  /** Opens another item, or none; a late answer can be held back with `hold`. */
  readonly open: (item: OpenItem | undefined) => void;
  /** The next reads wait until `release` is called. */
  readonly hold: () => void;
  readonly release: () => void;
  /** The next read rejects. */
  readonly failNext: (error: HostError) => void;
  /** What `openReply`, `insert` and `openEmail` refuse with, until set to undefined. */
  refusal: HostError | undefined;
  readonly replies: string[];
  /** The letters in the draft; one that is taken back goes. */
  readonly inserted: { html: string; text: string }[];
  /** The person has typed into the draft since. */
  changed: boolean;
  /** The mail program signs drafts itself. */
  signs: boolean;
  /** The open draft, for tests to write in. */
  draft: DraftNow;
  /** New messages that were opened. */
  readonly messages: { readonly subject: string; readonly html: string }[];
  readonly openedEmails: string[];
};

/** A Host without a mail program, over a shared store. */
export function createMemoryHost(store: RoamingStore, first?: OpenItem, displayLanguage = 'en-US'): MemoryHost {
  let item = first;
  let held: (() => void)[] | undefined;
  let failure: HostError | undefined;
  const listeners = new Set<() => void>();
  const loaded: unknown = JSON.parse(JSON.stringify(store.documents));
  const documents = loaded as Partial<Record<RoamingName, unknown>>;
  const host: MemoryHost = {
    refusal: undefined,
    replies: [],
    inserted: [],
    changed: false,
    signs: false,
    draft: { type: 'html', body: '', subject: '', to: [], cc: [], attachments: 0 },
    messages: [],
    openedEmails: [],
    mailbox: () => ({ name: 'Elena Petrova', address: 'elena@northwind.example', displayLanguage }),
    async currentItem() {
      const now = item;
      const broken = failure;
      failure = undefined;
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      if (broken) throw broken;
      return now;
    },
    onItemChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async openReply(html) {
      if (host.refusal) throw host.refusal;
      host.replies.push(html);
    },
    async insert(html, text) {
      if (host.refusal) throw host.refusal;
      const letter = { html, text };
      host.inserted.push(letter);
      host.changed = false;
      return {
        async undo() {
          if (host.refusal) throw host.refusal;
          if (host.changed || host.inserted.at(-1) !== letter) return false;
          host.inserted.pop();
          return true;
        },
      };
    },
    signsDraft: () => Promise.resolve(host.signs),
    async readDraft() {
      if (host.refusal) throw host.refusal;
      return item?.mode === 'compose' ? { ...host.draft, body: host.draft.body } : undefined;
    },
    async changeDraft(before, after) {
      if (host.refusal) throw host.refusal;
      if (host.draft.body !== before) return false;
      host.draft = { ...host.draft, body: after };
      return true;
    },
    async openNew(message) {
      if (host.refusal) throw host.refusal;
      host.messages.push(message);
    },
    async openEmail(id) {
      if (host.refusal) throw host.refusal;
      host.openedEmails.push(id);
    },
    load: (name) => documents[name],
    async save(saved) {
      if (store.refuse) throw new HostError(store.refuse);
      const written = Object.entries({ ...documents, ...saved }).map(([name, one]) => [
        `take-five.${name}`,
        JSON.stringify(one),
      ]);
      if (JSON.stringify(Object.fromEntries(written)).length > 32_768) throw new HostError('store-full');
      Object.assign(documents, JSON.parse(JSON.stringify(saved)));
      store.documents = JSON.parse(JSON.stringify(documents)) as RoamingStore['documents'];
    },
    open(next) {
      item = next;
      for (const listener of listeners) listener();
    },
    hold() {
      held = [];
    },
    release() {
      const waiting = held ?? [];
      held = undefined;
      for (const go of waiting) go();
    },
    failNext(error) {
      failure = error;
    },
  };
  return host;
}
