import { HostError } from '../../src/session';
import { FIRST_CHOICE } from '../../src/engine';
import type { Choice, Pane } from '../../src/engine';
import { calm, CALM, createTestDesk, HOSTILE, mail, MORNING, settle } from './test-desk';
import type { TestDesk, TestWindow } from './test-desk';

const MINUTE = 60_000;
const pane = (window: TestWindow): Pane => window.session.getState().pane;
const hot = mail(1, HOSTILE);

function cooling(window: TestWindow): Extract<Pane, { kind: 'cooling' }> {
  const now = pane(window);
  if (now.kind !== 'cooling') throw new Error(`not cooling but ${now.kind}`);
  return now;
}

/** Answers `count` other emails through the pane, each in its own conversation. */
async function answer(window: TestWindow, count: number, from = 100): Promise<void> {
  for (let i = 0; i < count; i++) {
    await window.show(calm(from + i));
    await window.act({ do: 'pick', letter: 'question.en.warm' });
    await window.act({ do: 'type', variable: 'answer', value: 'It arrives on Monday.' });
    await window.act({ do: 'use' });
  }
}

describe('a hostile email', () => {
  let desk: TestDesk;
  let window: TestWindow;
  beforeEach(async () => {
    desk = createTestDesk();
    window = await desk.open(hot);
  });

  it('starts five minutes or five emails, and says so once', () => {
    expect(cooling(window).dial).toEqual({ secondsLeft: 300, seconds: 300, answered: 0, emails: 5 });
    expect(window.session.getState().announcement?.announcement).toEqual({ say: 'start', minutes: 5, emails: 5 });
  });

  it('keeps its words out of the pane until they are asked for, and hides them again when the view is left', async () => {
    const words = /idiots|liars/i;
    expect(JSON.stringify(pane(window))).not.toMatch(words);
    await window.act({ do: 'show', view: 'why' });
    expect(JSON.stringify(pane(window))).not.toMatch(words);
    await window.act({ do: 'reveal', index: 0 });
    expect(JSON.stringify(pane(window))).toMatch(words);
    await window.act({ do: 'back' });
    await window.act({ do: 'show', view: 'why' });
    expect(JSON.stringify(pane(window))).not.toMatch(words);
  });

  it('shows what the customer needs', () => {
    const { digest } = cooling(window);
    expect(digest?.facts.map((fact) => fact.text)).toContain('order 4471');
    expect(digest?.waitingSince).toBe(MORNING - 20 * MINUTE);
  });

  it('is ready after five minutes', async () => {
    await desk.pass(5 * MINUTE - 1_000);
    expect(cooling(window).dial.secondsLeft).toBe(1);
    await desk.pass(1_000);
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'time' });
    expect(window.session.getState().announcement?.announcement).toEqual({ say: 'end' });
  });

  it('is ready after five other emails', async () => {
    await answer(window, 4);
    await window.show(hot);
    expect(cooling(window).dial.answered).toBe(4);
    await answer(window, 1, 200);
    await window.show(hot);
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'emails', answered: 5 });
  });

  it('counts "I answered another", at most once in 20 s, and takes it back', async () => {
    await window.act({ do: 'answered-another' });
    expect(cooling(window)).toMatchObject({ dial: { answered: 1 }, canUndo: true, canCount: false });
    await window.act({ do: 'answered-another' });
    expect(cooling(window).dial.answered).toBe(1);
    await window.act({ do: 'undo-answered' });
    expect(cooling(window)).toMatchObject({ dial: { answered: 0 }, canUndo: false, canCount: true });
  });

  it('continues at once with a reason, which is remembered', async () => {
    await window.act({ do: 'show', view: 'continue' });
    expect(pane(window).kind).toBe('continue');
    await window.act({ do: 'continue', reason: 'urgent' });
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'choice' });
    await window.show(calm(7));
    await window.show(hot);
    expect(pane(window).kind).toBe('ready');
  });

  it('lets only the holding reply through, which neither ends nor resets the pause', async () => {
    await desk.pass(MINUTE);
    await window.act({ do: 'pick', letter: 'hostile_our_fault.en.warm' });
    expect(pane(window).kind).toBe('cooling');
    await window.act({ do: 'show', view: 'letters' });
    expect(pane(window).kind).toBe('cooling');
    await window.act({ do: 'holding' });
    expect(pane(window)).toMatchObject({ kind: 'preview', letter: 'holding.en.warm', missing: 0, action: 'open' });
    await window.act({ do: 'use' });
    expect(window.host.replies).toHaveLength(1);
    expect(window.host.replies[0]).toContain('Dear Ivan');
    expect(cooling(window)).toMatchObject({ dial: { secondsLeft: 240, answered: 0 }, held: { by: '13:00' } });
    expect(cooling(window).holding).toBeUndefined();
  });

  it('is calm for good once it was called not heated', async () => {
    await window.act({ do: 'not-heated' });
    expect(pane(window)).toMatchObject({ kind: 'calm', level: 0 });
    await window.show(calm(7));
    await window.show(hot);
    expect(pane(window).kind).toBe('calm');
  });

  it('goes on when it is opened again', async () => {
    await desk.pass(2 * MINUTE);
    await window.show(calm(7));
    await window.show(hot);
    expect(cooling(window).dial.secondsLeft).toBe(180);
    expect(window.session.getState().announcement?.announcement).toEqual({ say: 'goes-on', answered: 0, emails: 5 });
  });

  it('offers a calm email it has seen before, and nothing it has not seen', async () => {
    expect(cooling(window).next).toBeUndefined();
    await window.show(calm(7));
    await window.show(hot);
    expect(cooling(window).next).toEqual({ id: 'id-7', name: 'Maria Ivanova', subject: 'Delivery' });
    await window.act({ do: 'open-next' });
    expect(window.host.openedEmails).toEqual(['id-7']);
    window.host.refusal = new HostError('open-refused');
    await window.act({ do: 'open-next' });
    expect(cooling(window).problem).toBe('open-refused');
  });

  it('cools in Bulgarian, Russian and Ukrainian too', async () => {
    for (const [number, text] of [
      [11, 'Вие сте пълни идиоти и мошеници. Къде ми е поръчката?'],
      [12, 'Вы идиоты и мошенники. Где мой заказ?'],
      [13, 'Ви ідіоти та шахраї. Де моє замовлення?'],
    ] as const) {
      await window.show(mail(number, text, { from: { name: 'X Y', address: `x${number}@customer.example` } }));
      expect([number, pane(window).kind]).toEqual([number, 'cooling']);
    }
  });
});

describe('the pause survives', () => {
  it('a closed pane, wherever it is opened again', async () => {
    const desk = createTestDesk();
    const first = await desk.open(hot);
    await desk.pass(2 * MINUTE);
    first.session.close();
    const second = await desk.open(hot);
    expect(cooling(second).dial.secondsLeft).toBe(180);
    const elsewhere = createTestDesk({ documents: desk.store.documents });
    elsewhere.wall = desk.wall;
    expect(cooling(await elsewhere.open(hot)).dial.secondsLeft).toBe(180);
  });

  it('a clock that is set back, in the open pane and after a reload', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await desk.pass(3 * MINUTE);
    desk.wall -= 60 * MINUTE;
    await desk.pass(MINUTE);
    expect(cooling(window).dial.secondsLeft).toBe(60);
    window.session.close();
    const again = await desk.open(hot);
    expect(cooling(again).dial.secondsLeft).toBeLessThanOrEqual(300);
    await desk.pass(5 * MINUTE);
    expect(pane(again).kind).toBe('ready');
  });

  it('another window that saved over it', async () => {
    const desk = createTestDesk();
    const other = await desk.open(calm(9), { deaf: true });
    const window = await desk.open(hot);
    await desk.pass(MINUTE);
    await other.act({ do: 'set', settings: { company: 'Northwind' } });
    const third = await desk.open(hot);
    expect(cooling(third).dial.secondsLeft).toBe(240);
    expect(cooling(window).dial.secondsLeft).toBe(240);
  });

  it('a mailbox that refuses to save: it is kept on this computer, and the pane says so', async () => {
    const desk = createTestDesk({ documents: {}, refuse: 'store-full' });
    const window = await desk.open(hot);
    expect(window.session.getState().notice).toEqual({ kind: 'not-saved' });
    window.session.close();
    await desk.pass(MINUTE);
    expect(cooling(await desk.open(hot)).dial.secondsLeft).toBe(240);
  });
});

describe('two windows', () => {
  it('show the same count within the same moment', async () => {
    const desk = createTestDesk();
    const reading = await desk.open(hot);
    const other = await desk.open(calm(9));
    await other.act({ do: 'pick', letter: 'question.en.warm' });
    await other.act({ do: 'type', variable: 'answer', value: 'Yes.' });
    await other.act({ do: 'use' });
    expect(cooling(reading).dial.answered).toBe(1);
  });

  it('lets a draft that answers the cooling email show the dial, the holding reply and the way on', async () => {
    const desk = createTestDesk();
    await desk.open(hot);
    const draft = await desk.open({
      mode: 'compose',
      conversationId: 'conversation-1',
      to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
      subject: 'Re: My order',
      html: '<br><div id="divRplyFwdMsg"><b>From:</b> Ivan Petrov</div><p>Where is my order? I want my money back please.</p>',
    });
    expect(cooling(draft)).toMatchObject({ composing: true, who: { name: 'Ivan Petrov' } });
    await draft.act({ do: 'holding' });
    await draft.act({ do: 'use' });
    expect(draft.host.inserted[0]?.text).toContain('Dear Ivan,');
    await draft.act({ do: 'continue', reason: 'calm' });
    expect(pane(draft)).toMatchObject({ kind: 'ready', by: 'choice' });
  });

  it('do not hear each other when they belong to different mailboxes', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    expect(desk.local.size).toBeGreaterThan(0);
    expect([...desk.local.keys()].every((name) => !name.includes('elena'))).toBe(true);
    expect([...desk.local.values()].join()).not.toMatch(/ivan|order|idiots/i);
    window.session.close();
  });
});

describe('a draft', () => {
  it('in plain text gets two letters parted by an empty line', async () => {
    const draft = await createTestDesk().open({
      mode: 'compose',
      conversationId: 'conversation-1',
      to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
      subject: 'Re: My lamp',
      html: '<p>Hello</p>',
    });
    for (const letter of ['thanks.en.warm', 'thanks.en.warm']) {
      await draft.act({ do: 'pick', letter });
      await draft.act({ do: 'use' });
    }
    const text = draft.host.inserted.map((inserted) => inserted.text).join('');
    expect(text).toMatch(/^Dear Ivan,\n\n[^]*\n\nElena Petrova\n\nDear Ivan,\n\n[^]*\n\nElena Petrova\n\n$/);
  });
});

describe('a calm email', () => {
  it('never speaks, and never ticks', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    expect(pane(window)).toMatchObject({ kind: 'calm', level: 0 });
    expect(window.session.getState().announcement).toBeUndefined();
    expect(desk.timers()).toBe(0);
  });

  it.each([
    ['the agent’s own', { from: { name: 'Elena', address: 'ELENA@northwind.example' } }],
    ['an automatic answer', { headers: { autoSubmitted: 'auto-replied' } }],
    ['a newsletter', { headers: { listId: '<news.example>' } }],
    ['a bounce', { from: { name: 'Mail Delivery System', address: 'mailer-daemon@x.example' } }],
  ])('is what %s always is, whatever it says', async (_, more) => {
    const window = await createTestDesk().open(mail(1, HOSTILE, more));
    expect(pane(window)).toMatchObject({ kind: 'calm', level: 0 });
  });

  it('is what a heated one is while the pause is switched off', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'set', settings: { on: false } });
    await window.show(hot);
    expect(pane(window).kind).toBe('calm');
  });
});

describe('a person in a hurry', () => {
  it('opens a letter once, however often the button is pressed', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    void window.session.act({ do: 'use' });
    await window.act({ do: 'use' });
    expect(window.host.replies).toHaveLength(1);
  });

  it('promises once, also with two windows open', async () => {
    const desk = createTestDesk();
    const first = await desk.open(hot);
    const second = await desk.open(hot);
    await first.act({ do: 'holding' });
    await second.act({ do: 'holding' });
    await first.act({ do: 'use' });
    expect(pane(second).kind).toBe('cooling');
    await second.act({ do: 'use' });
    expect(second.host.replies).toEqual([]);
  });

  it('is not held back by a long promise, nor does it cost the memory', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.act({ do: 'holding' });
    await window.act({ do: 'type', variable: 'by', value: 'as soon as '.repeat(40) });
    await window.act({ do: 'use' });
    window.session.close();
    const again = await desk.open(hot);
    expect(again.session.getState().notice).toBeUndefined();
    expect(cooling(again).held).toBeDefined();
  });

  it('may paste a very long text without losing the others', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'type', variable: 'line', value: 'kept' });
    await window.show(calm(2));
    await window.act({ do: 'type', variable: 'answer', value: 'x'.repeat(20_000) });
    window.session.close();
    const again = await desk.open(calm(1));
    await again.act({ do: 'pick', letter: 'question.en.warm' });
    expect(pane(again)).toMatchObject({ fields: [{}, { variable: 'line', value: 'kept' }] });
  });

  it('changes the reply language twice, and gets the last one with the name in its form', async () => {
    const window = await createTestDesk().open(
      mail(1, CALM, { from: { name: 'Олена Коваленко', address: 'o@x.example' } }),
    );
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    void window.session.act({ do: 'reply-language', language: 'bg' });
    expect(pane(window)).toMatchObject({ kind: 'preview', language: 'bg' });
    await window.act({ do: 'reply-language', language: 'uk' });
    expect(pane(window)).toMatchObject({ kind: 'preview', language: 'uk' });
    await window.act({ do: 'use' });
    expect(window.host.replies[0]).toContain('Вітаю, Олено');
  });

  it('switches emails while a language is loading: the other email keeps its own', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    void window.session.act({ do: 'reply-language', language: 'uk' });
    await window.show(calm(2));
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(pane(window)).toMatchObject({ kind: 'preview', language: 'en' });
  });

  it('never finds one new message’s words in the next', async () => {
    const desk = createTestDesk();
    const blank = { mode: 'compose', conversationId: '', to: [], subject: '', html: '' } as const;
    const first = await desk.open(blank);
    await first.act({ do: 'type', variable: 'line', value: 'for Ivan' });
    const second = await desk.open(blank);
    await second.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(JSON.stringify(pane(second))).not.toContain('for Ivan');
  });

  it('skips the thought for good', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await desk.pass(5 * MINUTE);
    expect(pane(window)).toHaveProperty('thought');
    await window.act({ do: 'skip-thought' });
    await window.show(calm(3));
    await window.show(hot);
    expect(pane(window)).not.toHaveProperty('thought');
  });
});

describe('settings', () => {
  it('end a running pause when Take Five is switched off, and start it when it is switched on', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.act({ do: 'set', settings: { on: false } });
    expect(pane(window).kind).toBe('calm');
    expect(desk.timers()).toBe(0);
    await window.act({ do: 'set', settings: { on: true } });
    expect(pane(window).kind).toBe('cooling');
    const other = await createTestDesk().open(calm(1));
    await other.act({ do: 'set', settings: { on: false } });
    await other.show(hot);
    await other.act({ do: 'set', settings: { on: true } });
    expect(pane(other).kind).toBe('cooling');
  });

  it('do not open a pause again that was over by the old ones', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.show(calm(1));
    await desk.pass(5.5 * MINUTE);
    await window.act({ do: 'set', settings: { minutes: 15 } });
    await window.show(hot);
    expect(pane(window).kind).toBe('ready');
  });

  it('of another window are not written over by one that did not hear of them', async () => {
    const desk = createTestDesk();
    const deaf = await desk.open(calm(1), { deaf: true });
    const other = await desk.open(calm(2));
    await other.act({ do: 'set', settings: { company: 'Northwind' } });
    await deaf.show(hot);
    expect((await desk.open(calm(3))).session.getState().pane.kind).toBe('calm');
    expect([...desk.local].find(([name]) => name.endsWith('.settings'))?.[1]).toContain('Northwind');
  });
});

describe('an insult where nobody looks for one', () => {
  const named = (number: number, name: string, text: string) =>
    mail(number, text, { from: { name, address: 'who@customer.example' } });

  it('is not shown as a name, is not greeted, and does not go into a letter as an order', async () => {
    const window = await createTestDesk().open(
      named(1, 'You Stupid Idiots', 'You are complete idiots. Order no. IDIOTS-4471 is late.'),
    );
    expect(JSON.stringify(pane(window))).not.toMatch(/idiots/i);
    await window.act({ do: 'holding' });
    await window.act({ do: 'use' });
    expect(window.host.replies[0]).toContain('Hello,');
    expect(window.host.replies[0]).not.toMatch(/idiots/i);
  });

  it('is not taken for a name out of an address', async () => {
    const from = { name: '', address: 'you.idiots@customer.example' };
    const window = await createTestDesk().open(mail(1, 'Where is my order? You are complete idiots.', { from }));
    expect(JSON.stringify(pane(window))).not.toMatch(/idiots/i);
    await window.act({ do: 'holding' });
    await window.act({ do: 'use' });
    expect(window.host.replies[0]).toContain('Hello,');
  });

  it('is not offered as something else to do', async () => {
    const window = await createTestDesk().open(
      mail(5, 'Hello, when do you open?', { subject: 'You are fucking idiots' }),
    );
    await window.show(hot);
    expect(JSON.stringify(pane(window))).not.toMatch(/idiots/i);
  });
});

describe('timers', () => {
  it('run once a second only while a pause is on a visible pane', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    expect(desk.timers()).toBe(1);
    window.setVisible(false);
    expect(desk.timers()).toBe(0);
    window.setVisible(true);
    expect(desk.timers()).toBe(1);
    await desk.pass(5 * MINUTE);
    expect(desk.timers()).toBe(0);
    window.session.close();
    expect(desk.timers()).toBe(0);
  });

  it('are caught up with when the pane is seen again', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    window.setVisible(false);
    await desk.pass(6 * MINUTE);
    window.setVisible(true);
    expect(pane(window).kind).toBe('ready');
  });
});

describe('bad weather', () => {
  it('shows an empty pane when nothing is open', async () => {
    const window = await createTestDesk().open(undefined);
    expect(pane(window)).toEqual({ kind: 'no-email' });
  });

  it('drops a late answer for an email that is no longer open', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    window.host.hold();
    await window.show(hot);
    expect(pane(window).kind).toBe('reading');
    const release = window.host.release;
    window.host.hold();
    release();
    await settle();
    const slow = createTestDesk();
    const other = await slow.open(calm(1));
    other.host.hold();
    other.host.open(hot);
    other.host.open(calm(2));
    other.host.release();
    await settle();
    expect(pane(other)).toMatchObject({ kind: 'calm', who: { name: 'Maria Ivanova' } });
    expect(Object.keys(memoryOf(slow))).toEqual([]);
  });

  it('says that it could not read an email, reads it on the next try, and offers letters meanwhile', async () => {
    const desk = createTestDesk();
    const window = await desk.open(undefined);
    const { email } = hot;
    const { text: _, ...bare } = email;
    window.host.failNext(new HostError('no-answer', { partial: { mode: 'read', email: bare } }));
    await window.show(hot);
    expect(pane(window)).toEqual({ kind: 'unreadable', problem: 'no-answer' });
    expect(window.session.getState().announcement?.announcement).toEqual({ say: 'unreadable' });
    await window.act({ do: 'show', view: 'letters' });
    expect(pane(window)).toMatchObject({ kind: 'letters', who: { name: 'Ivan Petrov' } });
    await window.act({ do: 'retry' });
    expect(pane(window).kind).toBe('cooling');
  });

  it.each([
    ['no text', { text: '' }],
    ['no sender', { from: undefined }],
    ['no subject', { subject: '' }],
    ['five megabytes', { text: `${'word '.repeat(1_000_000)} you are idiots` }],
    ['only a broken body', { html: '<<<p<div></ <!-- <![CDATA[', text: '' }],
  ])('reads an email with %s', async (_, more) => {
    const { from, ...rest } = { from: { name: 'I P', address: 'i@p.example' }, ...more };
    const item = mail(1, CALM, rest);
    const bare = from === undefined ? { ...item, email: withoutSender(item.email) } : item;
    const window = await createTestDesk().open(bare);
    expect(['calm', 'cooling']).toContain(pane(window).kind);
  });

  it('offers copying when the mail program refuses the reply, and the text itself when that is refused too', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'pick', letter: 'question.en.warm' });
    await window.act({ do: 'type', variable: 'answer', value: 'On Monday.' });
    window.host.refusal = new HostError('reply-refused');
    await window.act({ do: 'use' });
    expect(pane(window)).toMatchObject({ kind: 'preview', action: 'copy', problem: 'reply-refused' });
    await window.act({ do: 'use' });
    expect(window.copied[0]?.text).toContain('On Monday.');
    expect(window.session.getState().copied).toBe(true);
    window.canCopy = false;
    await window.act({ do: 'copy' });
    expect(pane(window)).toMatchObject({ byHand: true });
  });

  it('asks for what is missing instead of opening half a letter', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.act({ do: 'pick', letter: 'complaint.en.warm' });
    await window.act({ do: 'use' });
    expect(window.host.replies).toEqual([]);
    expect(pane(window)).toMatchObject({ kind: 'preview', missing: 2 });
    const now = pane(window);
    expect(
      now.kind === 'preview' && now.fields.filter((field) => field.missing).map((field) => field.variable),
    ).toEqual(['line', 'fix']);
  });

  it('never loses what was typed: not by Back, not by another email, not by a closed pane', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    const typed = () => {
      const now = pane(window);
      return now.kind === 'preview' ? now.fields.find((field) => field.variable === 'answer')?.value : undefined;
    };
    await window.act({ do: 'pick', letter: 'question.en.warm' });
    await window.act({ do: 'type', variable: 'answer', value: 'Half a sent' });
    await window.act({ do: 'back' });
    await window.show(calm(2));
    await window.show(calm(1));
    await window.act({ do: 'pick', letter: 'question.en.warm' });
    expect(typed()).toBe('Half a sent');
    window.session.close();
    const again = await desk.open(calm(1));
    await again.act({ do: 'pick', letter: 'question.en.warm' });
    expect(pane(again)).toMatchObject({ fields: [{ variable: 'answer', value: 'Half a sent' }, {}] });
  });

  it('sets broken saved data aside and starts afresh, without overwriting the broken copy', async () => {
    const desk = createTestDesk({ documents: { memory: { version: 1, coolDowns: 'oops' } } });
    const window = await desk.open(hot);
    expect(window.session.getState().notice).toEqual({ kind: 'broken-data', text: '{"version":1,"coolDowns":"oops"}' });
    expect([...desk.local.entries()].find(([name]) => name.endsWith('set-aside'))?.[1]).toContain('oops');
    expect(pane(window).kind).toBe('cooling');
  });

  it('leaves data of a newer Take Five alone', async () => {
    const newer = { version: 9, coolDowns: {}, notHeated: {}, more: true };
    const desk = createTestDesk({ documents: { memory: newer } });
    const window = await desk.open(hot);
    expect(window.session.getState().notice).toEqual({ kind: 'newer-data' });
    expect(pane(window).kind).toBe('cooling');
    expect(desk.store.documents.memory).toEqual(newer);
  });

  it('keeps a customer’s hostile name as text', async () => {
    const name = '{{x}}<img src=x onerror=alert(1)>';
    const window = await createTestDesk().open(mail(1, CALM, { from: { name, address: 'x@customer.example' } }));
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    await window.act({ do: 'use' });
    expect(window.host.replies).toHaveLength(1);
    expect(window.host.replies[0]).not.toMatch(/<img/i);
  });
});

function withoutSender<T extends { from?: unknown }>(email: T): Omit<T, 'from'> {
  const { from: _, ...rest } = email;
  return rest;
}

function memoryOf(desk: TestDesk): Record<string, unknown> {
  const memory = desk.store.documents.memory as { coolDowns?: Record<string, unknown> } | undefined;
  return memory?.coolDowns ?? {};
}

describe('a session that serves one call', () => {
  it('says when an action is done', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.session.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(pane(window)).toMatchObject({ kind: 'preview', letter: 'thanks.en.warm' });
  });

  it('begins with what the agent looked at before, in the first item alone', async () => {
    const firstChoice: Choice = { ...FIRST_CHOICE, view: 'settings' };
    const window = await createTestDesk().open(calm(1), { change: (around) => ({ ...around, firstChoice }) });
    expect(pane(window).kind).toBe('settings');
    await window.show(calm(2));
    expect(pane(window).kind).toBe('calm');
  });
});

describe('a session for somebody who answers once', () => {
  it('is settled when the email is read by both voices, letters and care are here, and all is saved', async () => {
    const desk = createTestDesk();
    const { session } = await desk.open(hot);
    await session.settled();
    expect(session.getState()).toMatchObject({ pane: { kind: 'cooling' }, later: {} });
    expect(JSON.stringify(desk.store.documents.memory)).toContain('coolDowns');
    await session.act({ do: 'answered-another' });
    await session.settled();
    expect(JSON.stringify(desk.store.documents.memory)).toContain('"said"');
  });

  it('tells what is looked at, by which the next one goes on', async () => {
    const desk = createTestDesk();
    const first = await desk.open(calm(1));
    await first.act({ do: 'pick', letter: 'question.en.warm' });
    await first.act({ do: 'type', variable: 'answer', value: 'On Monday.' });
    const firstChoice = first.session.choice();
    const next = await createTestDesk().open(calm(1), { change: (around) => ({ ...around, firstChoice }) });
    expect(pane(next)).toMatchObject({ kind: 'preview', letter: 'question.en.warm' });
    expect(next.session.choice()).toMatchObject({ values: { answer: 'On Monday.' } });
  });
});
