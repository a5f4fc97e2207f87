import {
  DEFAULT_SETTINGS,
  MEMORY_DOCUMENT,
  mergeMemory,
  newerSettings,
  openDocument,
  SETTINGS_DOCUMENT,
  settleMemory,
} from '../../engine';
import type { DocumentKind, Settings } from '../../engine';
import { HostError } from '../../session';
import type { DocumentStore, Host, RoamingName } from '../../session';
import type { Visitor } from './editor-server';

type Parts = {
  readonly visitor: Visitor;
  readonly store: DocumentStore;
  /** Epoch ms. */
  readonly now: () => number;
};

/**
 * A mail program without any mail, for a page on which only letters are looked after; settings and memory are the server's. Rejects where
 * they cannot be read.
 */
export async function openEditorHost({ visitor, store, now }: Parts): Promise<Host> {
  const [settings, memory] = await Promise.all([store.read('settings'), store.read('memory')]);
  const loaded: Record<RoamingName, unknown> = { settings, memory };

  /** Puts what is kept together with what Gmail has written since; what a newer release wrote stays as it is. */
  async function merge<T>(
    name: RoamingName,
    kind: DocumentKind<T>,
    mine: unknown,
    both: (theirs: T, mine: T) => T,
  ): Promise<void> {
    const own = openDocument(kind, mine);
    if (own.state !== 'sound') return;
    await store.update(name, (stored) => {
      const theirs = openDocument(kind, stored);
      if (theirs.state === 'newer') return stored;
      loaded[name] = theirs.state === 'sound' ? both(theirs.document, own.document) : own.document;
      return loaded[name];
    });
  }
  const settingsNow = (): Settings => {
    const opened = openDocument(SETTINGS_DOCUMENT, loaded.settings);
    return opened.state === 'sound' ? opened.document : DEFAULT_SETTINGS;
  };

  const no = () => Promise.reject(new HostError('reply-refused'));
  return {
    mailbox: () => ({ name: '', address: visitor.address, displayLanguage: visitor.language }),
    currentItem: () => Promise.resolve(undefined),
    onItemChanged: () => () => undefined,
    openReply: no,
    insert: no,
    signsDraft: () => Promise.resolve(false),
    readDraft: () => Promise.resolve(undefined),
    changeDraft: no,
    openNew: no,
    openEmail: () => Promise.reject(new HostError('open-refused')),
    load: (name) => loaded[name],
    async save(documents) {
      try {
        if (documents.settings !== undefined)
          await merge('settings', SETTINGS_DOCUMENT, documents.settings, newerSettings);
        if (documents.memory !== undefined)
          await merge('memory', MEMORY_DOCUMENT, documents.memory, (theirs, mine) =>
            settleMemory(mergeMemory(theirs, mine), settingsNow(), now()),
          );
      } catch (cause) {
        throw new HostError('store-refused', { cause });
      }
    },
  };
}
