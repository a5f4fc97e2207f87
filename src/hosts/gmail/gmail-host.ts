import { HostError } from '../../session';
import type { DraftNow, Host, OpenItem } from '../../session';
import type { CallStorage } from './call-storage';
import type { GmailApi } from './gmail-api';
import { GmailRefusal } from './gmail-refusal';
import type { GmailMail } from './mail-of-message';
import { newFile, replyFile } from './reply-file';

/** What Gmail is to do after the call, beside or instead of showing a card. */
export type HostDeed =
  | { readonly kind: 'draft'; readonly draftId: string; readonly threadId: string }
  | { readonly kind: 'insert'; readonly html: string };

export type GmailHost = Host & {
  /** What was asked for last; undefined where nothing was. */
  readonly deed: () => HostDeed | undefined;
  /** Puts a letter in the place of the draft, which Gmail hands out to nobody, so that it can be checked before it is inserted. */
  readonly write: (draft: DraftNow) => void;
};

type Parts = {
  readonly address: string;
  readonly locale: string;
  /** What is open, or why it cannot be read. */
  readonly item: OpenItem | HostError | undefined;
  /** The mail that a reply answers. */
  readonly mail: GmailMail | undefined;
  readonly api: GmailApi;
  readonly storage: Pick<CallStorage, 'load' | 'save'>;
};

/** Gmail as a Host, for one call: what an agent does becomes what Gmail is told to do in the answer. */
export function createGmailHost({ address, locale, item, mail, api, storage }: Parts): GmailHost {
  let deed: HostDeed | undefined;
  let draft: DraftNow | undefined;

  async function makeDraft(raw: string, threadId: string | undefined): Promise<void> {
    try {
      deed = { kind: 'draft', ...(await api.createDraft(raw, threadId)) };
    } catch (error) {
      // Whatever kept Gmail from it, the letter can still be copied by hand.
      if (error instanceof GmailRefusal) throw new HostError('reply-refused', { cause: error });
      throw error;
    }
  }

  return {
    deed: () => deed,
    write: (next) => void (draft = next),
    // Google tells a server no name; the settings may hold one.
    mailbox: () => ({ name: '', address, displayLanguage: locale }),
    async currentItem() {
      if (item instanceof HostError) throw item;
      return item;
    },
    // A call knows of nothing that comes after it.
    onItemChanged: () => () => undefined,
    async openReply(html, text) {
      if (mail === undefined) throw new HostError('reply-refused');
      await makeDraft(await replyFile(address, mail, { html, text }), mail.email.conversationId);
    },
    async insert(html) {
      deed = { kind: 'insert', html };
      return undefined;
    },
    // Gmail does not tell; whoever has a signature there finds it in every draft.
    signsDraft: () => Promise.resolve(true),
    readDraft: async () => draft,
    changeDraft: () => Promise.reject(new HostError('insert-refused')),
    async openNew({ subject, html, text }) {
      await makeDraft(await newFile(address, subject, { html, text }), undefined);
    },
    openEmail: () => Promise.reject(new HostError('open-refused')),
    load: storage.load,
    save: storage.save,
  };
}
