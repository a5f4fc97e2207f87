import type { Host, OpenItem } from '../../session';
import { followItem } from './follow-item';
import { officeCall } from './office-call';
import { readDraft, readMessage } from './read-message';

const supports = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);
const isDraft = (item: Office.Item): boolean =>
  typeof (item as Partial<Office.MessageRead>).itemId !== 'string' &&
  typeof (item as Partial<Office.MessageRead>).subject !== 'string';

function openItem(): Office.Item | undefined {
  // `item` is null in a pinned pane when nothing is selected, which the typings do not say.
  return Office.context.mailbox.item ?? undefined;
}

/** What is done rather than read comes with what writes letters. */
const acts = () => import(/* webpackChunkName: "writing" */ './outlook-acts');

/** Outlook as a Host, over office.js; to be made once `Office.onReady` has resolved. */
export function createOutlookHost(): Host {
  const { mailbox, roamingSettings } = Office.context;
  return {
    mailbox: () => ({
      name: mailbox.userProfile.displayName,
      address: mailbox.userProfile.emailAddress.toLowerCase(),
      displayLanguage: Office.context.displayLanguage,
    }),

    async currentItem(): Promise<OpenItem | undefined> {
      const item = openItem();
      if (item === undefined) return undefined;
      return isDraft(item)
        ? readDraft(item as unknown as Office.MessageCompose)
        : readMessage(item as unknown as Office.MessageRead);
    },

    onItemChanged(listener) {
      const { handler, stop } = followItem(() => openItem() !== undefined, listener);
      if (supports('1.5')) mailbox.addHandlerAsync(Office.EventType.ItemChanged, handler, () => undefined);
      return () => {
        stop();
        if (supports('1.5')) mailbox.removeHandlerAsync(Office.EventType.ItemChanged, () => undefined);
      };
    },

    openReply: async (html) => (await acts()).openReply(openItem(), html),
    insert: async (html, text) => (await acts()).insertLetter(openItem(), html, text),
    signsDraft: async () => (await acts()).signsDraft(openItem()),
    readDraft: async () => (await acts()).readDraftNow(openItem()),
    changeDraft: async (before, after) => (await acts()).changeDraft(openItem(), before, after),
    openNew: async (message) => (await acts()).openNew(message),
    openEmail: async (id) => (await acts()).openEmail(id),

    load: (name) => roamingSettings.get(`take-five.${name}`) as unknown,

    async save(documents) {
      for (const [name, document] of Object.entries(documents)) roamingSettings.set(`take-five.${name}`, document);
      await officeCall('store-refused', (done) => roamingSettings.saveAsync(done));
    },
  };
}
