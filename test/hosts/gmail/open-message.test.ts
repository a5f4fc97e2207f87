import { HostError } from '../../../src/session';
import type { GmailApi, GmailMessage } from '../../../src/hosts/gmail/gmail-api';
import { parseEvent } from '../../../src/hosts/gmail/gmail-event';
import { GmailRefusal } from '../../../src/hosts/gmail/gmail-refusal';
import { openMessage } from '../../../src/hosts/gmail/open-message';
import { refusingApi } from './refusing-api';

const IVAN = { name: 'Ivan', address: 'ivan@customer.example' };
const MESSAGE: GmailMessage = {
  id: 'ff',
  threadId: 'f7',
  labelIds: ['INBOX'],
  payload: {
    mimeType: 'text/plain',
    headers: [
      { name: 'From', value: 'Ivan <ivan@customer.example>' },
      { name: 'Subject', value: 'My kettle' },
    ],
    body: { data: Buffer.from('Where is <it>?').toString('base64url') },
  },
};

const eventFor = (gmail: object) => parseEvent({ gmail });
const OPEN = eventFor({ messageId: 'msg-f:255' });

/** Gmail with one message, and what was asked of it. */
function gmail() {
  const asked: (readonly [id: string, format: string])[] = [];
  const message: GmailApi['message'] = async (...call) => {
    asked.push(call);
    return MESSAGE;
  };
  return { api: refusingApi({ message }), asked };
}

describe('what is open in Gmail', () => {
  it('is the whole mail that is read, and the mail behind it for a reply', async () => {
    const { api, asked } = gmail();
    const { item, mail } = await openMessage(api, OPEN, 'email');
    expect(item).toMatchObject({ mode: 'read', email: { id: 'ff', from: IVAN, text: 'Where is <it>?' } });
    expect(mail?.email).toBe((item as { email: object }).email);
    expect(asked).toEqual([['ff', 'full']]);
  });

  it('is nothing at home, where Gmail is not asked even if it names a message', async () => {
    const { api, asked } = gmail();
    expect(await openMessage(api, OPEN, 'home')).toEqual({ item: undefined });
    expect(asked).toEqual([]);
  });

  it('is nothing where no message is named that the API knows', async () => {
    const { api, asked } = gmail();
    for (const odd of [{}, { messageId: 'msg-a:r123' }])
      expect(await openMessage(api, eventFor(odd), 'email')).toEqual({ item: undefined });
    expect(asked).toEqual([]);
  });

  it.each(['expired', 'not-allowed', 'gone', 'no-answer'] as const)(
    'is why it cannot be read, where Gmail refuses: %s',
    async (reason) => {
      const because = new GmailRefusal(reason, 'no-answer');
      const api = refusingApi({ message: () => Promise.reject(because) });
      const open = await openMessage(api, OPEN, 'email');
      expect(open.item).toBe(because);
      expect(open).not.toHaveProperty('mail');
    },
  );

  it('hides no bug behind a refusal', async () => {
    for (const bug of [new TypeError('x is not a function'), new HostError('email-refused')]) {
      const api = refusingApi({ message: () => Promise.reject(bug) });
      for (const place of ['email', 'draft'] as const) await expect(openMessage(api, OPEN, place)).rejects.toBe(bug);
    }
  });
});

describe('a draft that is open in Gmail', () => {
  it('answers the mail that is open, and quotes it without its markup being any', async () => {
    const { item, mail } = await openMessage(gmail().api, OPEN, 'draft');
    expect(item).toMatchObject({ mode: 'compose', conversationId: 'f7', to: [IVAN], subject: 'My kettle' });
    expect(item).toHaveProperty('html', expect.stringContaining('Where is &lt;it&gt;?'));
    expect(mail?.email.id).toBe('ff');
  });

  it('answers nothing where it goes to somebody else', async () => {
    const event = eventFor({ messageId: 'msg-f:255', toRecipients: ['maria@customer.example'] });
    const { item } = await openMessage(gmail().api, event, 'draft');
    const to = [{ name: '', address: 'maria@customer.example' }];
    expect(item).toEqual({ mode: 'compose', conversationId: '', to, subject: '', html: '' });
  });

  it('is there all the same where Gmail does not hand over the mail, or there is none', async () => {
    const event = eventFor({ messageId: 'msg-f:255', toRecipients: ['Ivan <ivan@customer.example>'] });
    const written = { item: { mode: 'compose', conversationId: '', to: [IVAN], subject: '', html: '' } };
    expect(await openMessage(refusingApi(), event, 'draft')).toEqual(written);
    const { message: _, ...alone } = event;
    expect(await openMessage(gmail().api, alone, 'draft')).toEqual(written);
  });
});
