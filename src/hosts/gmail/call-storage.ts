import {
  DEFAULT_SETTINGS,
  deviceName,
  EMPTY_MEMORY,
  MEMORY_DOCUMENT,
  mergeMemory,
  openDocument,
  SETTINGS_DOCUMENT,
  settleMemory,
} from '../../engine';
import type { Memory, PromiseTexts, Settings } from '../../engine';
import { HostError } from '../../session';
import type { DocumentStore, Host, LocalStore } from '../../session';
import { jsonIn, mergeTexts } from './merge-texts';
import type { UserDocuments } from './user-documents';

/** What one call reads and writes of a person's documents. */
export type CallStorage = {
  /** Memory as it was when the call began, and with what `change` made of it since. */
  readonly memory: () => Memory;
  readonly settings: () => Settings;
  readonly load: Host['load'];
  readonly save: Host['save'];
  /** The codes that Outlook keeps on a device; words of mails and what was typed are forgotten with the call. */
  readonly local: LocalStore;
  readonly store: DocumentStore;
  /** Lets the words of promises be known for this call. */
  readonly speak: (words: PromiseTexts) => void;
  /** Writes what stands in `local`. Rejects where the documents cannot be written. */
  readonly flush: () => Promise<void>;
};

/** Under one document lie the small texts of a device, by their names. */
const DEVICE = 'device';
/** Codes and times, and our own documents that could not be read; all else of a device is words. */
const KEPT_LOCALLY = ['used-letters', 'fine-here', 'memory.set-aside', 'settings.set-aside'];
/** Words of promises: they stay in the mail that made them. */
const WORDS = ['promise-words', 'promise-words.set-aside'];

/** Opens the documents of one person for one call. Rejects where they cannot be read. */
export async function openCallStorage(documents: UserDocuments, address: string, now: number): Promise<CallStorage> {
  const prefix = `${deviceName(address)}.`;
  const bare = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const [memoryText, settingsText, deviceText] = await Promise.all(
    ['memory', 'settings', DEVICE].map((name) => documents.read(name)),
  );
  const loaded = { memory: stored(memoryText), settings: stored(settingsText) };
  const device = new Map(Object.entries(jsonIn(deviceText) ?? {}).filter(([, text]) => typeof text === 'string'));
  const before = new Map(device);
  const spoken = new Map<string, unknown>();
  let last = { memory: loaded.memory, settings: loaded.settings };

  const settingsIn = lastOnce((document): Settings => {
    const opened = openDocument(SETTINGS_DOCUMENT, document);
    return opened.state === 'sound' ? opened.document : DEFAULT_SETTINGS;
  });
  const memoryIn = lastOnce((document): Memory => {
    const opened = openDocument(MEMORY_DOCUMENT, document);
    return opened.state === 'sound' ? opened.document : EMPTY_MEMORY;
  });

  async function saveMemory(memory: Memory, settings: Settings): Promise<void> {
    const kept = await written(() =>
      documents.update('memory', (text) => {
        const theirs = openDocument(MEMORY_DOCUMENT, stored(text));
        // A newer release of the server has written it.
        if (theirs.state === 'newer') return undefined;
        const other = theirs.state === 'sound' ? theirs.document : EMPTY_MEMORY;
        return JSON.stringify(settleMemory(mergeMemory(other, memory), settings, now));
      }),
    );
    last = { ...last, memory: stored(kept) };
  }
  async function saveSettings(settings: unknown): Promise<void> {
    const mine = JSON.stringify(settings);
    // What nobody has chosen needs no document.
    if (settingsIn(settings).changedAt === settingsIn(last.settings).changedAt) return;
    const kept = await written(() =>
      documents.update('settings', (text) => {
        const theirs = openDocument(SETTINGS_DOCUMENT, stored(text));
        if (theirs.state === 'newer') return undefined;
        return theirs.state === 'sound' ? mergeTexts(settingsText, mine, text) : mine;
      }),
    );
    last = { ...last, settings: stored(kept) };
  }

  return {
    memory: () => memoryIn(last.memory),
    settings: () => settingsIn(last.settings),
    load: (name) => last[name],
    async save({ memory, settings }) {
      const chosen = settings === undefined ? settingsIn(last.settings) : settingsIn(settings);
      if (settings !== undefined) await saveSettings(settings);
      if (memory !== undefined) await saveMemory(memoryIn(memory), chosen);
    },
    local: {
      read: (name) => device.get(bare(name)) as string | undefined,
      write(name, text) {
        if (KEPT_LOCALLY.includes(bare(name))) device.set(bare(name), text);
      },
      remove: (name) => void device.delete(bare(name)),
    },
    store: {
      async read(name) {
        return WORDS.includes(bare(name)) ? spoken.get(bare(name)) : stored(await documents.read(bare(name)));
      },
      async update(name, change) {
        if (WORDS.includes(bare(name))) {
          spoken.set(bare(name), change(spoken.get(bare(name))));
          return;
        }
        await documents.update(bare(name), (text) => {
          const next = change(stored(text));
          return next === undefined ? undefined : JSON.stringify(next);
        });
      },
      // A card has no files.
      saveFile: () => undefined,
    },
    speak: (words) => void spoken.set('promise-words', words),
    async flush() {
      const mine = JSON.stringify(Object.fromEntries(device));
      const old = JSON.stringify(Object.fromEntries(before));
      if (mine === old) return;
      await documents.update(DEVICE, (text) => mergeDevices(before, device, text));
    },
  };
}

/** A document is asked for many times in a call, and to check it all is dear; what is asked for again is known. */
function lastOnce<T>(read: (document: unknown) => T): (document: unknown) => T {
  let last: { readonly document: unknown; readonly read: T } | undefined;
  return (document) => {
    if (last === undefined || last.document !== document) last = { document, read: read(document) };
    return last.read;
  };
}

/** The small texts of a device as two calls left them, each merged by itself. */
function mergeDevices(
  before: ReadonlyMap<string, unknown>,
  mine: ReadonlyMap<string, unknown>,
  theirs: string | undefined,
): string {
  const merged = new Map(Object.entries(jsonIn(theirs) ?? {}));
  for (const name of before.keys()) if (!mine.has(name)) merged.delete(name);
  for (const [name, text] of mine) {
    const [base, own, other] = [before.get(name), text, merged.get(name)].map((one) => one as string | undefined);
    if (own !== undefined && own !== base) merged.set(name, mergeTexts(base, own, other));
  }
  return JSON.stringify(Object.fromEntries(merged));
}

/** A stored text as JSON; what is no JSON stays the text it is, for the schema to refuse. */
function stored(text: string | undefined): unknown {
  return text === undefined ? undefined : (jsonIn(text) ?? text);
}

async function written<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new HostError('store-refused', { cause });
  }
}
