import { HostError } from '../../src/session';
import type { OpenItem } from '../../src/session';
import { calm, createTestDesk, HOSTILE, mail } from './test-desk';
import type { TestDesk, TestWindow } from './test-desk';

const draftOf = (number: number): OpenItem => ({
  mode: 'compose',
  conversationId: `conversation-${number}`,
  to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
  subject: 'Re: My lamp',
  html: '<p>Hello</p>',
});

/** Puts a letter into the open draft. */
async function insert(window: TestWindow): Promise<void> {
  await window.act({ do: 'pick', letter: 'thanks.en.warm' });
  await window.act({ do: 'use' });
}
const inserted = ({ session }: TestWindow) => session.getState().inserted?.insertion;
const said = ({ session }: TestWindow) => session.getState().announcement?.announcement;

/** How many emails count in the pause of a hot mail that is open in another window. */
function answered({ session }: TestWindow): number | undefined {
  const { pane } = session.getState();
  return 'dial' in pane ? pane.dial.answered : undefined;
}
const usedLetters = (desk: TestDesk): unknown =>
  JSON.parse([...desk.local].find(([name]) => name.endsWith('used-letters'))?.[1] ?? '[]');

describe('a letter that was put into a draft', () => {
  it('can be taken back, as is said politely, and what was noted of it goes too', async () => {
    const desk = createTestDesk();
    const hot = await desk.open(mail(1, HOSTILE));
    const draft = await desk.open(draftOf(2));
    expect(inserted(draft)).toBeUndefined();
    await insert(draft);
    expect(inserted(draft)).toBe('inserted');
    expect(said(draft)).toEqual({ insertion: 'inserted' });
    expect(answered(hot)).toBe(1);
    expect(usedLetters(desk)).toHaveLength(1);

    await draft.act({ do: 'take-back' });
    expect(draft.host.inserted).toEqual([]);
    expect(inserted(draft)).toBe('taken-back');
    expect(said(draft)).toEqual({ insertion: 'taken-back' });
    expect(answered(hot)).toBe(0);
    expect(usedLetters(desk)).toEqual([]);

    await insert(draft);
    expect(answered(hot)).toBe(1);
  });

  it('stays where the draft was changed since, and counts', async () => {
    const desk = createTestDesk();
    const hot = await desk.open(mail(1, HOSTILE));
    const draft = await desk.open(draftOf(2));
    await insert(draft);
    draft.host.changed = true;
    await draft.act({ do: 'take-back' });
    expect(inserted(draft)).toBe('stays');
    expect(said(draft)).toEqual({ insertion: 'stays' });
    expect(draft.host.inserted).toHaveLength(1);
    expect(answered(hot)).toBe(1);
    draft.host.changed = false;
    await draft.act({ do: 'take-back' });
    expect(draft.host.inserted).toHaveLength(1);
  });

  it('can be tried again after a refusal', async () => {
    const draft = await createTestDesk().open(draftOf(2));
    await insert(draft);
    draft.host.refusal = new HostError('no-answer');
    await draft.act({ do: 'take-back' });
    expect(inserted(draft)).toBe('refused');
    draft.host.refusal = undefined;
    await draft.act({ do: 'take-back' });
    expect(inserted(draft)).toBe('taken-back');
  });

  it('of two only the last is taken back, once, and the conversation counts for the other one', async () => {
    const desk = createTestDesk();
    const hot = await desk.open(mail(1, HOSTILE));
    const draft = await desk.open(draftOf(2));
    await insert(draft);
    await insert(draft);
    const first = draft.session.getState().announcement?.number;
    await draft.act({ do: 'take-back' });
    await draft.act({ do: 'take-back' });
    expect(draft.host.inserted).toHaveLength(1);
    expect(draft.session.getState().announcement?.number).toBe((first ?? 0) + 1);
    expect(answered(hot)).toBe(1);
    expect(usedLetters(desk)).toHaveLength(1);
  });

  it('is forgotten with its draft', async () => {
    const draft = await createTestDesk().open(draftOf(2));
    await insert(draft);
    await draft.show(draftOf(3));
    expect(inserted(draft)).toBeUndefined();
    expect(said(draft)).toBeUndefined();
    await draft.act({ do: 'take-back' });
    await draft.show(draftOf(2));
    await draft.act({ do: 'take-back' });
    expect(draft.host.inserted).toHaveLength(1);
  });

  it('is nothing to take back while a mail is read, nor as a holding reply, which was promised', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await insert(window);
    expect(inserted(window)).toBeUndefined();
    await desk.open(mail(1, HOSTILE));
    const draft = await desk.open(draftOf(1));
    await draft.act({ do: 'holding' });
    await draft.act({ do: 'use' });
    expect(draft.host.inserted).toHaveLength(1);
    expect(inserted(draft)).toBeUndefined();
  });
});

describe('the signature', () => {
  const signature = ({ session }: TestWindow) => {
    const { pane } = session.getState();
    return pane.kind === 'preview' ? pane.signature : pane.kind;
  };

  it('is spoken of where Outlook signs the draft too, until it is left to Outlook', async () => {
    const draft = await createTestDesk().open(draftOf(2));
    draft.host.signs = true;
    await draft.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(signature(draft)).toBe('doubled');
    await draft.act({ do: 'set', settings: { signature: 'program' } });
    expect(signature(draft)).toBeUndefined();
    await draft.act({ do: 'use' });
    expect(draft.host.inserted[0]?.text).toMatch(/^Dear Ivan,/);
    expect(draft.host.inserted[0]?.text).not.toContain('Elena');
  });

  it('is spoken of once', async () => {
    const draft = await createTestDesk().open(draftOf(2));
    draft.host.signs = true;
    await insert(draft);
    expect(draft.host.inserted[0]?.text).toContain('Elena Petrova');
    await draft.act({ do: 'pick', letter: 'solved.en.warm' });
    expect(signature(draft)).toBeUndefined();
  });

  it('is the letter’s own in a reply, whoever signs drafts, and that is said', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.act({ do: 'set', settings: { signature: 'program' } });
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(signature(window)).toBe('outlook-adds-none');
    await window.act({ do: 'use' });
    expect(window.host.replies[0]).toContain('Elena Petrova');
  });

  it.each([false, true])('is not spoken of where nothing is doubled (signs by itself: %s)', async (signs) => {
    const window = await createTestDesk().open(signs ? calm(1) : draftOf(2));
    window.host.signs = signs;
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(signature(window)).toBeUndefined();
  });
});
