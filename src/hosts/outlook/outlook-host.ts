import { HostError } from '../../session';
import type { Host, OpenItem } from '../../session';
import { followItem } from './follow-item';
import { officeCall } from './office-call';
import { readDraft, readMessage } from './read-message';

/** displayReplyForm takes at most this many characters of HTML. */
const MOST_REPLY_HTML = 32_768;

const supports = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);
const isDraft = (item: Office.Item): boolean =>
  typeof (item as Partial<Office.MessageRead>).itemId !== 'string' &&
  typeof (item as Partial<Office.MessageRead>).subject !== 'string';

function openItem(): Office.Item | undefined {
  // `item` is null in a pinned pane when nothing is selected, which the typings do not say.
  return Office.context.mailbox.item ?? undefined;
}

/** What is done to drafts comes with what writes letters. */
const draftCalls = () => import(/* webpackChunkName: "writing" */ './draft-calls');

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

    async openReply(html) {
      const item = openItem() as unknown as Office.MessageRead | undefined;
      if (item === undefined) throw new HostError('reply-refused');
      if (html.length > MOST_REPLY_HTML) throw new HostError('letter-too-long');
      if (supports('1.9')) {
        await officeCall('reply-refused', (done) => item.displayReplyFormAsync({ htmlBody: html }, done));
        return;
      }
      try {
        item.displayReplyForm({ htmlBody: html });
      } catch (cause) {
        throw new HostError('reply-refused', { cause });
      }
    },

    async insert(html, text) {
      const { insertLetter } = await draftCalls();
      return insertLetter(openItem(), html, text);
    },

    async signsDraft() {
      const { signsDraft } = await draftCalls();
      return signsDraft(openItem());
    },

    async openEmail(id) {
      if (supports('1.9')) {
        await officeCall('open-refused', (done) => mailbox.displayMessageFormAsync(id, done));
        return;
      }
      try {
        mailbox.displayMessageForm(id);
      } catch (cause) {
        throw new HostError('open-refused', { cause });
      }
    },

    load: (name) => roamingSettings.get(`take-five.${name}`) as unknown,

    async save(documents) {
      for (const [name, document] of Object.entries(documents)) roamingSettings.set(`take-five.${name}`, document);
      await officeCall('store-refused', (done) => roamingSettings.saveAsync(done));
    },
  };
}
