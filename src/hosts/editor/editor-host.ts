import { newerSettings, openDocument, SETTINGS_DOCUMENT } from '../../engine';
import { HostError } from '../../session';
import type { DocumentStore, Host } from '../../session';
import type { Visitor } from './editor-server';

/**
 * A mail program without any mail, for a page on which only letters are looked after. Settings are the server's; what is known of emails
 * stays with Gmail. Rejects where settings cannot be read.
 */
export async function openEditorHost(visitor: Visitor, store: DocumentStore): Promise<Host> {
  let settings = await store.read('settings');

  /** Keeps the newer of what was chosen here and in Gmail; what a newer release wrote stays as it is. */
  async function saveSettings(mine: unknown): Promise<void> {
    const own = openDocument(SETTINGS_DOCUMENT, mine);
    if (own.state !== 'sound') return;
    await store.update('settings', (stored) => {
      const theirs = openDocument(SETTINGS_DOCUMENT, stored);
      if (theirs.state === 'newer') return stored;
      settings = theirs.state === 'sound' ? newerSettings(theirs.document, own.document) : own.document;
      return settings;
    });
  }

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
    load: (name) => (name === 'settings' ? settings : undefined),
    async save(documents) {
      if (documents.settings === undefined) return;
      try {
        await saveSettings(documents.settings);
      } catch (cause) {
        throw new HostError('store-refused', { cause });
      }
    },
  };
}
