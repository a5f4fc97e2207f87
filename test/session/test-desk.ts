import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  conversationKey,
  decideSend,
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  MEMORY_DOCUMENT,
  openDocument,
  SETTINGS_DOCUMENT,
} from '../../src/engine';
import type { Email, SendDecision } from '../../src/engine';
import { OWN_PARTS, startSession } from '../../src/session';
import type { Action, OpenItem, Session, Surroundings } from '../../src/session';
import { createMemoryDocuments } from './memory-documents';
import type { MemoryDocuments } from './memory-documents';
import { createMemoryHost } from './memory-host';
import type { MemoryHost, RoamingStore } from './memory-host';

const WEIGHTS = readFileSync(join(__dirname, '../../assets/voice.bin'));

/** 2026-11-20 09:30 UTC. */
export const MORNING = Date.UTC(2026, 10, 20, 9, 30);

/** A computer with a clock that tests set, one mailbox, and any number of windows. */
export type TestDesk = {
  readonly store: RoamingStore;
  readonly local: Map<string, string>;
  /** The wall clock; setting it does not move the monotonic one. */
  wall: number;
  /** Lets time pass, ticking every second. */
  readonly pass: (ms: number) => Promise<void>;
  readonly open: (item?: OpenItem, options?: WindowOptions) => Promise<TestWindow>;
  /** Sends a reply in a conversation, as the send handler does: from what roams, into what roams, and told to the windows. */
  readonly send: (conversationId: string, text?: string) => Promise<SendDecision>;
  /** Tells the windows something on the mailbox's channel. */
  readonly tell: (message: unknown) => Promise<void>;
  /** The device's database. */
  readonly documents: MemoryDocuments;
  /** Timers that run now, over all windows. */
  readonly timers: () => number;
};

export type WindowOptions = {
  readonly language?: string;
  readonly deaf?: boolean;
  readonly visible?: boolean;
  /** False for a session that nobody has drawn yet. */
  readonly drawn?: boolean;
  /** Puts something else in the place of a part of the surroundings. */
  readonly change?: (around: Surroundings) => Surroundings;
};

export type TestWindow = {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly act: (action: Action) => Promise<void>;
  readonly show: (item: OpenItem | undefined) => Promise<void>;
  readonly setVisible: (visible: boolean) => void;
  readonly copied: { html: string | undefined; text: string }[];
  canCopy: boolean;
};

/** Lets everything that waits for a promise go on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 12; i++) await new Promise((resolve) => setImmediate(resolve));
}

const MAILBOX = 'elena@northwind.example';

/** The agent has read the welcome; before that no pause starts. */
export const INTRODUCED = { ...DEFAULT_SETTINGS, introduced: true, changedAt: 1 };

export function createTestDesk(store: RoamingStore = { documents: {} }): TestDesk {
  store.documents.settings ??= INTRODUCED;
  const local = new Map<string, string>();
  const documents = createMemoryDocuments();
  const listeners = new Map<string, Set<(message: unknown) => void>>();
  const timers = new Set<{ every: number; left: number; callback: () => void }>();
  let monotonic = 0;
  let unique = 0;
  const desk: TestDesk = {
    store,
    local,
    documents,
    wall: MORNING,
    timers: () => timers.size,
    async tell(message) {
      for (const hearers of listeners.values()) for (const hear of hearers) hear(structuredClone(message));
      await settle();
    },
    async send(conversationId, text = 'It arrives on Monday.') {
      const memory = openDocument(MEMORY_DOCUMENT, store.documents.memory);
      const settings = openDocument(SETTINGS_DOCUMENT, store.documents.settings);
      const decision = decideSend(
        memory.state === 'sound' ? memory.document : EMPTY_MEMORY,
        settings.state === 'sound' ? settings.document : DEFAULT_SETTINGS,
        { mailbox: MAILBOX, conversation: conversationKey(MAILBOX, conversationId), to: ['a@customer.example'], text },
        desk.wall,
      );
      store.documents.memory = structuredClone(decision.memory);
      await desk.tell({ memory: decision.memory, sent: true });
      return decision;
    },
    async pass(ms) {
      for (let done = 0; done < ms; done += 1_000) {
        const step = Math.min(1_000, ms - done);
        desk.wall += step;
        monotonic += step;
        for (const timer of [...timers]) {
          timer.left -= step;
          if (timer.left > 0) continue;
          timer.left = timer.every;
          timer.callback();
        }
      }
      await settle();
    },
    async open(item, options = {}) {
      const host = createMemoryHost(store, item, options.language);
      let visible = options.visible ?? true;
      let onVisible: () => void = () => undefined;
      const around: Surroundings = {
        host,
        wallClock: () => desk.wall,
        monotonicClock: () => monotonic,
        utcOffsetMinutes: () => 120,
        every(ms, callback) {
          const timer = { every: ms, left: ms, callback };
          timers.add(timer);
          return () => timers.delete(timer);
        },
        isVisible: () => visible,
        onVisibilityChanged(listener) {
          onVisible = listener;
          return () => (onVisible = () => undefined);
        },
        local: {
          read: (name) => local.get(name),
          write: (name, text) => void local.set(name, text),
          remove: (name) => void local.delete(name),
        },
        openChannel(name) {
          const hearers = listeners.get(name) ?? new Set();
          listeners.set(name, hearers);
          let own: ((message: unknown) => void) | undefined;
          return {
            post(message) {
              const copy: unknown = structuredClone(message);
              for (const hear of hearers) if (hear !== own) hear(copy);
            },
            onMessage(listener) {
              own = listener;
              if (!options.deaf) hearers.add(listener);
              return () => hearers.delete(listener);
            },
            close: () => undefined,
          };
        },
        ...OWN_PARTS,
        loadVoiceWeights: () => Promise.resolve(WEIGHTS),
        loadStore: async () => documents,
        loadLetterPolicy: async () => ({ clean: (html) => html, cleanForPage: (html) => html }),
        whenIdle(callback) {
          let wanted = true;
          void Promise.resolve().then(() => wanted && callback());
          return () => (wanted = false);
        },
        async copy(text, html) {
          if (window.canCopy) window.copied.push({ html, text });
          return window.canCopy;
        },
        uniqueId: () => `id-${unique++}`,
      };
      const session = await startSession(options.change?.(around) ?? around);
      if (options.drawn !== false) session.subscribe(() => undefined);
      const window: TestWindow = {
        host,
        session,
        canCopy: true,
        copied: [],
        async act(action) {
          void session.act(action);
          await settle();
        },
        async show(next) {
          host.open(next);
          await settle();
        },
        setVisible(next) {
          visible = next;
          onVisible();
        },
      };
      await settle();
      return window;
    },
  };
  return desk;
}

/** A mail that is being read; the number makes its ids. */
export function mail(number: number, text: string, more: Partial<Email> = {}): Extract<OpenItem, { mode: 'read' }> {
  return {
    mode: 'read',
    email: {
      id: `id-${number}`,
      internetMessageId: `<${number}@customer.example>`,
      conversationId: `conversation-${number}`,
      from: { name: 'Ivan Petrov', address: 'ivan@customer.example' },
      to: [{ name: 'Elena Petrova', address: 'elena@northwind.example' }],
      subject: 'My order',
      text,
      receivedAt: MORNING - 20 * 60_000,
      ...more,
    },
  };
}

export const HOSTILE = 'You are complete idiots and liars. Where is my order 4471? I want my money back.';
export const CALM = 'Hello, when will my order 5203 arrive? Thank you, Maria';

/** A calm mail of another customer. */
export const calm = (number: number): OpenItem =>
  mail(number, CALM, {
    from: { name: `Maria Ivanova`, address: `maria${number}@customer.example` },
    subject: 'Delivery',
  });
