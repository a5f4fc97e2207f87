import { DEFAULT_SETTINGS, FIRST_CHOICE } from '../../../src/engine';
import { openCallStorage } from '../../../src/hosts/gmail/call-storage';
import { checkLetter } from '../../../src/hosts/gmail/check-letter';
import { draftItem } from '../../../src/hosts/gmail/draft-item';
import { createGmailHost } from '../../../src/hosts/gmail/gmail-host';
import { createGmailSurroundings, createSharedParts } from '../../../src/hosts/gmail/gmail-surroundings';
import type { GmailMail } from '../../../src/hosts/gmail/mail-of-message';
import { memoryDocuments, MORNING } from './gmail-desk';
import { refusingApi } from './refusing-api';

const ADDRESS = 'elena@northwind.example';
const SHARED = createSharedParts(() => Promise.reject(new Error('Nothing is judged here.')));
const ASKED = 'You idiots promised it by Monday! Which filter fits? As I already told you, mine is small.';

const mailOf = (text: string): GmailMail => ({
  email: {
    id: 'a1',
    conversationId: 'f7',
    from: { name: 'Aoife Brennan', address: 'aoife@customer.example' },
    to: [{ name: '', address: ADDRESS }],
    subject: 'Which filter?',
    text,
    receivedAt: MORNING,
  },
  references: [],
  attachments: 0,
});

/** A person beside a mail, with what is kept of them. */
async function personAt(mail: GmailMail | undefined) {
  const documents = memoryDocuments();
  documents.stored.set('settings', JSON.stringify({ ...DEFAULT_SETTINGS, introduced: true, changedAt: 1 }));
  const storage = await openCallStorage(documents, ADDRESS, MORNING);
  const item = draftItem(mail, []);
  const host = createGmailHost({ address: ADDRESS, locale: 'en', item, mail, api: refusingApi(), storage });
  const firstChoice = { ...FIRST_CHOICE, view: 'check' } as const;
  const parts = { host, storage, shared: SHARED, now: MORNING, timeZone: 'Europe/Sofia', firstChoice };
  return { host, storage, check: { mail, host, around: createGmailSurroundings(parts) } };
}

describe('a letter that is checked before it goes', () => {
  it.each([
    ['en', 'Hello Aoife,', 'As I already told you, it is the small one.', 'As I already told'],
    ['bg', 'Здравейте,', 'Както вече Ви казах, става малкият филтър за тази кана.', 'Както вече Ви казах'],
    ['ru', 'Здравствуйте!', 'Как я уже говорил, вам подойдёт маленький фильтр.', 'Как я уже говорил'],
    ['uk', 'Доброго дня!', 'Як я вже казав, вам підійде маленький фільтр.', 'Як я вже казав'],
  ])('shows what the customer could take amiss, in %s', async (_, greeting, sentence, words) => {
    const { check } = await personAt(mailOf(''));
    const outcome = await checkLetter(check, `<p>${greeting}</p><p>${sentence}</p>`, []);
    expect(JSON.stringify(outcome?.pane.findings)).toContain(words);
  });

  it('is looked at as it will stand in the draft, above what it answers', async () => {
    const { host, check } = await personAt(mailOf('Which <b>filter</b> fits?'));
    await checkLetter(check, '<p>The small one.</p>', []);
    expect(await host.readDraft()).toEqual({
      type: 'html',
      body: expect.stringMatching(/^<p>The small one\.<\/p><br><div class="gmail_quote">.*&lt;b&gt;filter/s) as string,
      subject: 'Which filter?',
      to: [{ name: 'Aoife Brennan', address: 'aoife@customer.example' }],
      cc: [],
    });
  });

  it('is not blamed for what the customer wrote', async () => {
    const { check } = await personAt(mailOf(ASKED));
    const outcome = await checkLetter(check, '<p>Hello Aoife,</p><p>It is the small one. Thank you.</p>', []);
    expect(JSON.stringify(outcome?.pane.findings ?? [])).not.toMatch(/idiots|already told|Monday/);
  });

  it('can stand alone, in a message that answers nothing', async () => {
    const { host, check } = await personAt(undefined);
    const outcome = await checkLetter(check, '<p>As I already told you, it is the small one.</p>', []);
    expect(await host.readDraft()).toMatchObject({
      body: expect.not.stringContaining('gmail_quote') as string,
      to: [],
    });
    expect(JSON.stringify(outcome?.pane)).toContain('As I already told');
  });

  it('shows all that was found, however much that is', async () => {
    const { check } = await personAt(mailOf('My filter is broken!'));
    const blame = ['You should have read the manual.', 'As I already told you, it is small.', 'Calm down!!!'];
    const outcome = await checkLetter(check, `<p>${blame.join(' ')} We will write by Friday, and by Monday.</p>`, []);
    expect(outcome?.pane.findings.length).toBeGreaterThan(5);
    expect(outcome?.pane.more).toBe(0);
  });

  it('does what was clicked on a finding before it is drawn, and nothing by itself', async () => {
    const { host, storage, check } = await personAt(mailOf(''));
    const letter = '<p>Hello Aoife,</p><p>We will send it to you by Friday.</p>';
    const first = await checkLetter(check, letter, []);
    const finding = first?.pane.findings.find(({ kind }) => kind === 'promise')?.id ?? '';
    expect(finding).toContain('by Friday');
    expect(storage.memory().promises ?? {}).toEqual({});
    const again = await checkLetter(check, letter, [{ do: 'care', step: { care: 'remind', finding } }]);
    expect(again?.pane.findings.map(({ id }) => id)).not.toContain(finding);
    expect(Object.keys(storage.memory().promises ?? {})).toHaveLength(1);
    expect(host.deed()).toBeUndefined();
  });

  it('is nothing to speak of where a click leads away from it', async () => {
    const { check } = await personAt(mailOf(''));
    expect(await checkLetter(check, '<p>Hello Aoife,</p>', [{ do: 'show', view: 'settings' }])).toBeUndefined();
  });
});
