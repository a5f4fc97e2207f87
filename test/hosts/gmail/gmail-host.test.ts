import PostalMime from 'postal-mime';
import type { GmailApi } from '../../../src/hosts/gmail/gmail-api';
import { createGmailHost } from '../../../src/hosts/gmail/gmail-host';
import { GmailRefusal } from '../../../src/hosts/gmail/gmail-refusal';
import type { GmailMail } from '../../../src/hosts/gmail/mail-of-message';
import { HostError } from '../../../src/session';
import type { DraftNow } from '../../../src/session';
import { refusingApi } from './refusing-api';

const ADDRESS = 'elena@northwind.example';
const MAIL: GmailMail = {
  email: {
    id: 'a1',
    conversationId: 'f7',
    from: { name: 'Ivan', address: 'ivan@customer.example' },
    to: [],
    subject: 'My kettle',
    text: 'Where is it?',
  },
  references: [],
  attachments: 0,
};

type Given = Partial<Pick<Parameters<typeof createGmailHost>[0], 'item' | 'mail' | 'locale'>>;

const hostOf = (api: Partial<GmailApi> = {}, given: Given = {}) =>
  createGmailHost({
    address: ADDRESS,
    locale: 'en',
    item: undefined,
    mail: undefined,
    api: refusingApi(api),
    storage: { load: (name) => `${name} as kept`, save: () => Promise.resolve() },
    ...given,
  });

/** What comes of a host whose drafts are written down. */
function writingHost(given: Given) {
  const made: (readonly [file: string, thread: string | undefined])[] = [];
  const host = hostOf(
    {
      async createDraft(raw, threadId) {
        made.push([Buffer.from(raw, 'base64url').toString(), threadId]);
        return { draftId: `r${made.length}`, threadId: threadId ?? 'new' };
      },
    },
    given,
  );
  return { host, made };
}

describe('Gmail as a host', () => {
  it('is to do nothing after a call in which nobody asked for anything', () => {
    expect(hostOf().deed()).toBeUndefined();
  });

  it.each(['en-GB', 'bg', 'ru-RU', 'uk'])('is the mailbox of whoever calls, in the language of Gmail: %s', (locale) => {
    expect(hostOf({}, { locale }).mailbox()).toEqual({ name: '', address: ADDRESS, displayLanguage: locale });
  });

  it('shows what is open, or rejects with why that cannot be read', async () => {
    const item = { mode: 'read', email: MAIL.email } as const;
    expect(await hostOf({}, { item }).currentItem()).toBe(item);
    expect(await hostOf().currentItem()).toBeUndefined();
    const gone = new GmailRefusal('gone', 'email-refused');
    await expect(hostOf({}, { item: gone }).currentItem()).rejects.toBe(gone);
  });

  it('answers a mail with a draft in its thread, which Gmail is to open', async () => {
    const { host, made } = writingHost({ mail: MAIL });
    await host.openReply('<p>On Monday.</p>', 'On Monday.');
    expect(host.deed()).toEqual({ kind: 'draft', draftId: 'r1', threadId: 'f7' });
    const [[file, thread] = ['', undefined]] = made;
    const { from, to, text, html } = await PostalMime.parse(file);
    expect([from?.address, to?.map(({ address }) => address), thread]).toEqual([
      ADDRESS,
      ['ivan@customer.example'],
      'f7',
    ]);
    expect([text?.trim(), html?.trim()]).toEqual(['On Monday.', '<p>On Monday.</p>']);
  });

  it('makes a new message outside of any thread, even beside an open mail', async () => {
    const { host, made } = writingHost({ mail: MAIL });
    await host.openNew({ subject: 'A word, please', html: '<p>Please look.</p>', text: 'Please look.' });
    expect(host.deed()).toEqual({ kind: 'draft', draftId: 'r1', threadId: 'new' });
    expect(made.map(([, thread]) => thread)).toEqual([undefined]);
  });

  it('has Gmail insert the letter that was asked for last', async () => {
    const host = hostOf();
    expect(await host.insert('<p>One</p>', 'One')).toBeUndefined();
    await host.insert('<p>Two</p>', 'Two');
    expect(host.deed()).toEqual({ kind: 'insert', html: '<p>Two</p>' });
  });

  it('takes the letter that it was given for the open draft, and changes none', async () => {
    const host = hostOf();
    expect(await host.readDraft()).toBeUndefined();
    const draft: DraftNow = { type: 'html', body: '<p>One</p>', subject: '', to: [], cc: [] };
    host.write(draft);
    expect(await host.readDraft()).toBe(draft);
    await expect(host.changeDraft('<p>One</p>', '<p>Two</p>')).rejects.toMatchObject({ problem: 'insert-refused' });
    await expect(host.openEmail('a1')).rejects.toMatchObject({ problem: 'open-refused' });
  });

  it.each(['expired', 'not-allowed', 'gone', 'no-answer'] as const)(
    'refuses the reply where Gmail makes no draft, whatever the reason: %s',
    async (reason) => {
      const because = new GmailRefusal(reason, 'no-answer');
      const host = hostOf({ createDraft: () => Promise.reject(because) }, { mail: MAIL });
      const error: unknown = await host.openReply('<p>Hi</p>', 'Hi').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(HostError);
      expect(error).not.toBeInstanceOf(GmailRefusal);
      expect(error).toMatchObject({ problem: 'reply-refused', cause: because });
      expect(host.deed()).toBeUndefined();
    },
  );

  it('refuses a reply to no mail, or to nobody, before Gmail is asked', async () => {
    const { from: _, ...nobody } = MAIL.email;
    for (const mail of [undefined, { ...MAIL, email: nobody }]) {
      const { host, made } = writingHost({ mail });
      await expect(host.openReply('<p>Hi</p>', 'Hi')).rejects.toMatchObject({ problem: 'reply-refused' });
      expect(made).toEqual([]);
    }
  });

  it('hides no bug behind a refusal', async () => {
    const bug = new TypeError('x is not a function');
    const host = hostOf({ createDraft: () => Promise.reject(bug) }, { mail: MAIL });
    await expect(host.openReply('<p>Hi</p>', 'Hi')).rejects.toBe(bug);
  });
});
