import { endOfDay, isMuted, MEMORY_DOCUMENT, openDocument, conversationKey } from '../../src/engine';
import type { Memory, Pane } from '../../src/engine';
import { calm, createTestDesk, HOSTILE, INTRODUCED, mail, MORNING } from './test-desk';
import type { TestDesk, TestWindow } from './test-desk';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const hot = mail(1, HOSTILE);
/** Another heated mail of the same conversation, from somebody else. */
const hotToo = mail(2, HOSTILE, {
  conversationId: 'conversation-1',
  from: { name: 'Olena Koval', address: 'olena@customer.example' },
});
const pane = (window: TestWindow): Pane => window.session.getState().pane;
const conversation = conversationKey('elena@northwind.example', 'conversation-1');

/** What roams with the mailbox by now. */
function memoryOf(desk: TestDesk): Memory {
  const opened = openDocument(MEMORY_DOCUMENT, desk.store.documents.memory);
  if (opened.state !== 'sound') throw new Error(opened.state);
  return opened.document;
}

describe('a conversation that is muted', () => {
  let desk: TestDesk;
  let window: TestWindow;
  beforeEach(async () => {
    desk = createTestDesk();
    window = await desk.open(hot);
    await window.act({ do: 'show', view: 'continue' });
    await window.act({ do: 'mute', on: true });
  });

  it('has no pause from then on, says so, and lets the replies open', () => {
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'choice', hushed: 'conversation' });
    expect(isMuted(memoryOf(desk), conversation)).toBe(true);
    expect(desk.timers()).toBe(0);
  });

  it('stays so for later emails, in another window and after a reload', async () => {
    await window.show(hotToo);
    expect(pane(window)).toMatchObject({ kind: 'calm', hushed: 'conversation' });
    window.session.close();
    expect(pane(await desk.open(hotToo))).toMatchObject({ kind: 'calm', hushed: 'conversation' });
  });

  it('does not keep other conversations from their pause', async () => {
    await window.show(mail(3, HOSTILE));
    expect(pane(window).kind).toBe('cooling');
  });

  it('holds nothing up at Send', async () => {
    expect((await desk.send('conversation-1')).nudge).toBeUndefined();
  });

  it('pauses again at once where that is wished beside a heated email', async () => {
    await window.show(hotToo);
    await window.act({ do: 'mute', on: false });
    expect(pane(window)).toMatchObject({ kind: 'cooling', dial: { secondsLeft: 300 } });
    expect(pane(window)).not.toHaveProperty('hushed');
  });

  it('does not pause again for the email whose pause was ended', async () => {
    await window.act({ do: 'mute', on: false });
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'choice' });
    expect(pane(window)).not.toHaveProperty('hushed');
  });

  it('ends the pauses of all its senders', async () => {
    const other = createTestDesk();
    const two = await other.open(hot);
    await two.show(hotToo);
    await two.act({ do: 'mute', on: true });
    expect(Object.values(memoryOf(other).coolDowns).map(({ skipped }) => skipped?.reason)).toEqual(['other', 'other']);
  });

  it('can be muted from the draft that answers it', async () => {
    const other = createTestDesk();
    await other.open(hot);
    const draft = await other.open({
      mode: 'compose',
      conversationId: 'conversation-1',
      to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
      subject: 'Re: My order',
      html: '',
    });
    expect(pane(draft).kind).toBe('cooling');
    await draft.act({ do: 'mute', on: true });
    expect(pane(draft)).toMatchObject({ kind: 'ready', by: 'choice' });
    expect(isMuted(memoryOf(other), conversation)).toBe(true);
  });

  it.each([undefined, calm(7)])('changes nothing else where no heated email is open', async (item) => {
    const other = createTestDesk();
    const idle = await other.open(item);
    await idle.act({ do: 'mute', on: true });
    expect(pane(idle).kind).toBe(item ? 'calm' : 'no-email');
    expect(other.timers()).toBe(0);
  });
});

describe('the rest of the day without pauses', () => {
  it('ends the open pause, starts no other, says why, and holds nothing up at Send', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.act({ do: 'quiet', on: true });
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'choice', hushed: 'today' });
    await window.show(mail(3, HOSTILE));
    expect(pane(window)).toMatchObject({ kind: 'calm', hushed: 'today' });
    expect(desk.store.documents.settings).toMatchObject({ quietUntil: endOfDay(MORNING, 120) });
    expect((await desk.send('conversation-3')).nudge).toBeUndefined();
  });

  it('ends at the agent’s midnight, and not before', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.act({ do: 'quiet', on: true });
    // Midnight in Sofia is at 22:00 UTC, twelve and a half hours on.
    desk.wall += 12.5 * HOUR - 1_000;
    await window.show(mail(3, HOSTILE));
    expect(pane(window).kind).toBe('calm');
    desk.wall += 1_000;
    await window.show(calm(4));
    await window.show(mail(3, HOSTILE));
    expect(pane(window)).toMatchObject({ kind: 'cooling', dial: { secondsLeft: 300 } });
  });

  it('is taken back from the settings, and the open email pauses at once', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'quiet', on: true });
    await window.show(hot);
    await window.act({ do: 'show', view: 'settings' });
    expect(pane(window)).toMatchObject({ kind: 'settings', quiet: true });
    await window.act({ do: 'quiet', on: false });
    expect(pane(window)).toMatchObject({ kind: 'cooling', dial: { secondsLeft: 300 } });
  });

  it('holds in another window and after a reload', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    const other = await desk.open(calm(2));
    await window.act({ do: 'quiet', on: true });
    await other.show(hot);
    expect(pane(other)).toMatchObject({ kind: 'calm', hushed: 'today' });
    other.session.close();
    expect(pane(await desk.open(hot)).kind).toBe('calm');
  });

  it('is offered with the third pause of the day', async () => {
    const window = await createTestDesk().open(hot);
    const offered = async () => {
      await window.act({ do: 'show', view: 'continue' });
      const now = pane(window);
      return now.kind === 'continue' && now.quietOffered;
    };
    expect(await offered()).toBe(false);
    await window.show(mail(2, HOSTILE, { from: { name: 'A B', address: 'a@customer.example' } }));
    expect(await offered()).toBe(false);
    await window.show(mail(3, HOSTILE, { from: { name: 'C D', address: 'c@customer.example' } }));
    expect(await offered()).toBe(true);
  });
});

describe('the first use', () => {
  const fresh = () => createTestDesk({ documents: { settings: { ...INTRODUCED, introduced: false } } });

  it('shows what Take Five does, and starts no pause before that was read', async () => {
    const desk = fresh();
    const window = await desk.open(hot);
    expect(pane(window)).toEqual({ kind: 'welcome' });
    await desk.pass(MINUTE);
    await window.show(calm(2));
    await window.show(hot);
    expect(pane(window)).toEqual({ kind: 'welcome' });
    expect(desk.store.documents.memory).toBeUndefined();
    expect(desk.timers()).toBe(0);
  });

  it('starts the pause of the open email when it was read, with the whole time', async () => {
    const desk = fresh();
    const window = await desk.open(hot);
    await desk.pass(2 * MINUTE);
    await window.act({ do: 'set', settings: { introduced: true } });
    expect(pane(window)).toMatchObject({ kind: 'cooling', dial: { secondsLeft: 300 } });
    await desk.pass(MINUTE);
    expect(pane(window)).toMatchObject({ dial: { secondsLeft: 240 } });
  });

  it('can be left off, and is not shown again', async () => {
    const desk = fresh();
    const window = await desk.open(hot);
    await window.act({ do: 'set', settings: { introduced: true, on: false } });
    expect(pane(window).kind).toBe('calm');
    window.session.close();
    expect(pane(await desk.open(hot)).kind).toBe('calm');
  });

  it('in one window is enough for the others', async () => {
    const desk = fresh();
    const one = await desk.open(calm(1));
    const other = await desk.open(calm(2));
    await one.act({ do: 'set', settings: { introduced: true } });
    expect(pane(other).kind).toBe('calm');
  });
});

describe('a text to copy', () => {
  it('is the report or the export that is shown, as text alone', async () => {
    const window = await createTestDesk().open(hot);
    for (const view of ['report', 'export'] as const) {
      await window.act({ do: 'show', view });
      const now = pane(window);
      if (now.kind !== 'text') throw new Error(now.kind);
      await window.act({ do: 'copy-text' });
      expect(window.copied.pop()).toEqual({ html: undefined, text: now.text });
      expect(window.session.getState().copied).toBe(true);
    }
  });

  it('is not said to be copied where the browser refuses, and stands there to be selected', async () => {
    const window = await createTestDesk().open(hot);
    await window.act({ do: 'show', view: 'report' });
    window.canCopy = false;
    await window.act({ do: 'copy-text' });
    expect(window.session.getState().copied).toBe(false);
    expect(pane(window).kind).toBe('text');
  });

  it('is nothing where none is shown', async () => {
    const window = await createTestDesk().open(hot);
    await window.act({ do: 'copy-text' });
    expect(window.copied).toEqual([]);
  });

  it('leaves no timer behind in a pane that is closed meanwhile', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'show', view: 'export' });
    await window.act({ do: 'copy-text' });
    expect(desk.timers()).toBe(1);
    window.session.close();
    expect(desk.timers()).toBe(0);
  });

  it('leads back to the settings from where it was opened', async () => {
    const window = await createTestDesk().open(hot);
    for (const view of ['report', 'export', 'forget'] as const) {
      await window.act({ do: 'show', view: 'settings' });
      await window.act({ do: 'show', view });
      await window.act({ do: 'back' });
      expect(pane(window).kind).toBe('settings');
      await window.act({ do: 'back' });
      expect(pane(window).kind).toBe('cooling');
    }
  });
});

describe('forgetting everything', () => {
  it('begins anew: with the welcome, without anything typed, and nothing left on this computer but that', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.act({ do: 'set', settings: { company: 'Northwind', agentName: 'Lena' } });
    await window.act({ do: 'holding' });
    await window.act({ do: 'type', variable: 'by', value: 'noon' });
    await desk.send('conversation-9');
    await window.act({ do: 'show', view: 'forget' });
    expect(pane(window)).toEqual({ kind: 'forget' });
    await window.act({ do: 'forget' });
    expect(pane(window)).toEqual({ kind: 'welcome' });
    const left = `${JSON.stringify(desk.store.documents)} ${[...desk.local.values()].join(' ')}`;
    expect(left).not.toMatch(/Northwind|Lena|noon|startedAt|evidence|sendEventsSince/);
    expect([...desk.local.keys()].map((name) => name.split('.').at(-1)).sort()).toEqual(['memory', 'settings']);
    await window.act({ do: 'set', settings: { introduced: true } });
    expect(pane(window)).toMatchObject({ kind: 'cooling', canCount: true, dial: { secondsLeft: 300, answered: 0 } });
    await window.act({ do: 'holding' });
    expect(JSON.stringify(pane(window))).not.toContain('noon');
  });

  it('reaches another open window, with what it looks at', async () => {
    const desk = createTestDesk();
    const other = await desk.open(calm(2));
    await other.act({ do: 'pick', letter: 'question.en.warm' });
    await other.act({ do: 'type', variable: 'answer', value: 'typed elsewhere' });
    const window = await desk.open(hot);
    await window.act({ do: 'forget' });
    expect(pane(other)).toEqual({ kind: 'welcome' });
    await other.act({ do: 'set', settings: { introduced: true } });
    expect(pane(other).kind).toBe('calm');
    await other.act({ do: 'pick', letter: 'question.en.warm' });
    expect(JSON.stringify(pane(other))).not.toContain('typed elsewhere');
  });

  it('does not come back from a window that did not hear of it, whatever is done there', async () => {
    const desk = createTestDesk();
    const deaf = await desk.open(hot, { deaf: true });
    await deaf.act({ do: 'set', settings: { company: 'Northwind' } });
    const window = await desk.open(calm(2));
    await window.act({ do: 'forget' });
    await deaf.show(mail(3, HOSTILE, { from: { name: 'A B', address: 'a@customer.example' } }));
    await deaf.act({ do: 'set', settings: { keys: false } });
    const stored = JSON.stringify(desk.store.documents);
    expect(stored).not.toMatch(/Northwind|startedAt/);
    const again = await desk.open(hot);
    expect(pane(again)).toEqual({ kind: 'welcome' });
  });

  it('does not come back from the mailbox either, where another computer wrote an old copy over it', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    const old = structuredClone(desk.store.documents);
    await window.act({ do: 'forget' });
    window.session.close();
    desk.store.documents = old;
    const again = await desk.open(calm(2));
    expect(pane(again)).toEqual({ kind: 'welcome' });
    await again.act({ do: 'set', settings: { introduced: true } });
    await again.show(hot);
    expect(Object.keys(memoryOf(desk).coolDowns)).toHaveLength(1);
    expect(pane(again)).toMatchObject({ kind: 'cooling', dial: { secondsLeft: 300 } });
  });

  it('takes the place of data of a newer Take Five, and of broken data that was set aside', async () => {
    for (const memory of [
      { version: 9, coolDowns: {}, notHeated: {} },
      { version: 1, coolDowns: 'oops' },
    ]) {
      const desk = createTestDesk({ documents: { memory } });
      const window = await desk.open(hot);
      expect(window.session.getState().notice).toBeDefined();
      await window.act({ do: 'forget' });
      expect(window.session.getState().notice).toBeUndefined();
      expect(memoryOf(desk)).toEqual({ version: 1, coolDowns: {}, notHeated: {}, forgottenAt: MORNING });
      expect([...desk.local.keys()].filter((name) => name.includes('set-aside'))).toEqual([]);
    }
  });

  it('follows Outlook’s language again', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.act({ do: 'set', settings: { language: 'bg' } });
    expect(window.session.getState().language).toBe('bg');
    await window.act({ do: 'forget' });
    expect(window.session.getState().language).toBe('en');
  });
});
