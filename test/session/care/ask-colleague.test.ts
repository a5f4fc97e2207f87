import { awaitsColleague, conversationKey, MEMORY_DOCUMENT, openDocument } from '../../../src/engine';
import { HostError } from '../../../src/session';
import type { OpenItem } from '../../../src/session';
import { LATER_WORDS } from '../../strings-for';
import { calm, createTestDesk, HOSTILE, mail } from '../test-desk';
import type { TestDesk, TestWindow } from '../test-desk';

const MINUTE = 60_000;
const { letter } = LATER_WORDS.en.colleague;
const ASK = { do: 'care', step: { care: 'ask-colleague' } } as const;
const ANSWERED = { do: 'care', step: { care: 'colleague-answered' } } as const;

const line = ({ session }: TestWindow) => session.getState().pane.care?.colleague;
function waits(desk: TestDesk, number: number): boolean {
  const memory = openDocument(MEMORY_DOCUMENT, desk.store.documents.memory);
  if (memory.state !== 'sound') throw new Error(memory.state);
  return awaitsColleague(memory.document, conversationKey('elena@northwind.example', `conversation-${number}`));
}
const draft: OpenItem = {
  mode: 'compose',
  conversationId: 'conversation-1',
  to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
  subject: 'Re: My order',
  html: `<p></p><hr><div id="divRplyFwdMsg"><b>From:</b> Ivan Petrov &lt;ivan@customer.example&gt;<br><b>Sent:</b> Friday, November 20, 2026 9:10 AM<br><b>To:</b> Elena<br><b>Subject:</b> My order</div><div>${HOSTILE}</div>`,
};

describe('asking a colleague', () => {
  it('opens a message without the words that made the email hot, and the answer waits', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, HOSTILE));
    await window.act(ASK);
    const [message] = window.host.messages;
    expect(message?.subject).toBe(letter.subject('Ivan Petrov'));
    expect(message?.html).toContain('I want my money back.');
    expect(message?.html).toContain('Waiting since 11:10');
    expect(message?.html).not.toMatch(/idiot|liar/i);
    expect(waits(desk, 1)).toBe(true);
    await desk.pass(6 * MINUTE);
    expect(line(window)).toBe('asked');
    await window.show(calm(2));
    expect(line(window)).toBeUndefined();
  });

  it('takes the draft along as it stands now', async () => {
    const window = await createTestDesk().open(draft);
    window.host.draft = { ...window.host.draft, body: '<p>Dear Ivan,</p><p>It leaves today &amp; comes tomorrow.</p>' };
    await window.act(ASK);
    const [message] = window.host.messages;
    expect(message?.html).toContain(
      '<blockquote><p>Dear Ivan,</p><p>It leaves today &amp; comes tomorrow.</p></blockquote>',
    );
    expect(message?.html).toContain('I want my money back.');
    expect(message?.html).not.toMatch(/idiot|liar/i);
    expect(line(window)).toBe('asked');
  });

  it('speaks the language of the pane', async () => {
    const window = await createTestDesk().open(mail(1, HOSTILE), { language: 'uk-UA' });
    await window.act(ASK);
    expect(window.host.messages[0]?.subject).toBe(LATER_WORDS.uk.colleague.letter.subject('Ivan Petrov'));
  });

  it('ends when the colleague has answered, or the customer has an answer', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act(ASK);
    expect(line(window)).toBe('asked');
    await window.act(ANSWERED);
    expect(line(window)).toBeUndefined();
    await window.act(ASK);
    await desk.pass(MINUTE);
    await desk.send('conversation-1');
    expect(line(window)).toBeUndefined();
    expect(waits(desk, 1)).toBe(false);
  });

  it('copies the text where the mail program opens no message, and nothing waits', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    window.host.refusal = new HostError('open-refused');
    await window.act(ASK);
    expect(line(window)).toBe('copied');
    expect(window.copied[0]?.text).toContain(letter.questions.answer);
    expect(window.copied[0]?.html).toContain(`<li>${letter.questions.answer}</li>`);
    expect(desk.store.documents.memory ?? {}).not.toHaveProperty('waiting');
    window.canCopy = false;
    await window.act(ASK);
    expect(line(window)).toBe('refused');
    expect(window.session.getState().pane.care?.byHand).toBe(window.copied[0]?.text);
    await window.show(calm(2));
    expect(line(window)).toBeUndefined();
    await window.show(calm(1));
    await window.act(ASK);
    await window.act({ do: 'care', step: { care: 'colleague-asked' } });
    expect(line(window)).toBe('asked');
    expect(waits(desk, 1)).toBe(true);
    await window.act(ANSWERED);
    expect(line(window)).toBeUndefined();
  });

  it('does nothing where nothing is open', async () => {
    const window = await createTestDesk().open(undefined);
    await window.act(ASK);
    await window.act(ANSWERED);
    expect(window.host.messages).toEqual([]);
  });

  it('can be done with a draft that cannot be read', async () => {
    const window = await createTestDesk().open(draft, {
      change: (around) => ({
        ...around,
        host: { ...around.host, readDraft: () => Promise.reject(new HostError('email-refused')) },
      }),
    });
    await window.act(ASK);
    expect(window.host.messages[0]?.html).not.toContain(letter.draftHead);
  });

  it('opens one message for a double click', async () => {
    const window = await createTestDesk().open(calm(1));
    void window.session.act(ASK);
    await window.act(ASK);
    expect(window.host.messages).toHaveLength(1);
  });
});
