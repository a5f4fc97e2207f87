import { conversationKey, deviceName, EMPTY_MEMORY, noteAnswer, noteHot } from '../../src/engine';
import type { Pane } from '../../src/engine';
import { calm, createTestDesk, HOSTILE, INTRODUCED, mail, MORNING } from './test-desk';
import type { TestWindow } from './test-desk';

const MAILBOX = 'elena@northwind.example';
const MINUTE = 60_000;
const hot = mail(1, HOSTILE);
const pane = (window: TestWindow): Pane => window.session.getState().pane;

function cooling(window: TestWindow): Extract<Pane, { kind: 'cooling' }> {
  const now = pane(window);
  if (now.kind !== 'cooling') throw new Error(`not cooling but ${now.kind}`);
  return now;
}

describe('a reply that the send handler counted', () => {
  it('shows in the open pane at once, which no longer asks to be told', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    expect(cooling(window)).toMatchObject({ canCount: true, dial: { answered: 0 } });
    await desk.send('conversation-8');
    expect(cooling(window)).toMatchObject({ canCount: false, dial: { answered: 1 } });
    expect(window.session.getState().announcement?.announcement).toEqual({ say: 'answered', answered: 1, emails: 5 });
  });

  it('counts once, however often it is told', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    const { memory } = await desk.send('conversation-8');
    for (let i = 0; i < 3; i++) await desk.tell({ memory, sent: true });
    await desk.send('conversation-8');
    expect(cooling(window).dial.answered).toBe(1);
  });

  it('makes the pane ready as the fifth, written by hand', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    for (let i = 0; i < 4; i++) await desk.send(`conversation-${10 + i}`);
    expect(cooling(window).dial.answered).toBe(4);
    await desk.send('conversation-20');
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'emails', answered: 5 });
    expect(desk.timers()).toBe(0);
  });

  it.each<[string, boolean]>([
    ['at once', false],
    ['once the pane is opened again, where it hears nothing', true],
  ])('counts %s, though the handler was given settings from before the pause', async (_, deaf) => {
    const desk = createTestDesk();
    const old = structuredClone(desk.store.documents);
    const window = await desk.open(hot, { deaf });
    for (let i = 0; i < 5; i++) {
      await desk.pass(1_000);
      desk.store.documents = { ...old, ...(i > 0 && { memory: desk.store.documents.memory }) };
      await desk.send(`conversation-${10 + i}`);
    }
    const last = deaf ? await desk.open(hot) : window;
    expect(pane(last)).toMatchObject({ kind: 'ready', by: 'emails', answered: 5 });
  });

  it('shows in a pane that is opened later, on this computer even where the mailbox lost it', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    const before = structuredClone(desk.store.documents);
    await desk.send('conversation-8');
    window.session.close();
    desk.store.documents = before;
    expect(cooling(await desk.open(hot))).toMatchObject({ canCount: false, dial: { answered: 1 } });
  });

  it('shows in a pane that is opened later on another computer, where nothing was heard yet', async () => {
    const desk = createTestDesk();
    await desk.open(hot);
    await desk.send('conversation-8');
    const elsewhere = createTestDesk({ documents: structuredClone(desk.store.documents) });
    expect(cooling(await elsewhere.open(hot))).toMatchObject({ canCount: true, dial: { answered: 1 } });
  });

  it('no longer lets a reply that was only opened count', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.show(calm(5));
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    await window.act({ do: 'use' });
    await window.show(hot);
    expect(cooling(window).dial.answered).toBe(1);
    await desk.send('conversation-8');
    expect(cooling(window).dial.answered).toBe(1);
    await desk.send('conversation-5');
    expect(cooling(window).dial.answered).toBe(2);
  });

  it('is told of the holding reply too', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.act({ do: 'holding' });
    await window.act({ do: 'type', variable: 'by', value: '  noon ' });
    const letter = pane(window);
    if (letter.kind !== 'preview') throw new Error(letter.kind);
    await window.act({ do: 'use' });
    expect(cooling(window).held).toEqual({ by: 'noon', sent: false });
    const text = (window.host.replies[0] ?? '').replace(/<[^>]+>/g, '\n');
    expect((await desk.send('conversation-1', text)).nudge).toBeUndefined();
    expect(cooling(window).held).toEqual({ by: 'noon', sent: true });
    expect(cooling(window).dial.answered).toBe(0);
  });

  it('is held up once where it answers the cooling email, in whatever window that was seen', async () => {
    const desk = createTestDesk();
    await desk.open(hot);
    await desk.pass(MINUTE);
    expect((await desk.send('conversation-1')).nudge).toEqual({ minutes: 4, emails: 5 });
    expect((await desk.send('conversation-1')).nudge).toBeUndefined();
  });
});

describe('what is told on the channel', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'sent'],
    ['a list', [{ sent: true }]],
    ['only that something was sent', { sent: 'yes' }],
    ['broken memory', { memory: { version: 1, coolDowns: 'oops' } }],
    ['memory of a newer Take Five', { memory: { version: 9, coolDowns: {}, notHeated: {} } }],
    ['broken settings', { settings: { version: 1, minutes: 99 } }],
  ])('is taken for what it is: %s', async (_, message) => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await desk.tell(message);
    expect(cooling(window)).toMatchObject({ canCount: true, dial: { secondsLeft: 300, answered: 0 } });
    expect(window.session.getState()).not.toHaveProperty('bug');
    expect(window.session.getState()).not.toHaveProperty('notice');
  });

  it('that something was sent is remembered, though its memory cannot be read', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await desk.tell({ sent: true, memory: 'oops' });
    expect(cooling(window).canCount).toBe(false);
    window.session.close();
    expect(cooling(await desk.open(hot)).canCount).toBe(false);
  });

  it('is not written over data of a newer Take Five', async () => {
    const newer = { version: 9, coolDowns: {}, notHeated: {}, more: true };
    const desk = createTestDesk({ documents: { memory: newer } });
    const window = await desk.open(hot);
    await desk.tell({ sent: true, memory: noteAnswer(EMPTY_MEMORY, 'x', 'sent', INTRODUCED, MORNING) });
    expect(window.session.getState().notice).toEqual({ kind: 'newer-data' });
    expect(desk.local.has(`${deviceName(MAILBOX)}.memory`)).toBe(false);
    expect(desk.store.documents.memory).toEqual(newer);
  });

  it('is not heard any more by a pane that was closed', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    window.session.close();
    const before = [...desk.local];
    await desk.tell({
      sent: true,
      memory: noteAnswer(EMPTY_MEMORY, conversationKey(MAILBOX, 'x'), 'sent', INTRODUCED, MORNING),
    });
    expect([...desk.local]).toEqual(before);
  });
});

describe('send events that were heard', () => {
  it('are relied on for two weeks after the last one', async () => {
    const desk = createTestDesk();
    const window = await desk.open(undefined);
    await desk.send('conversation-8');
    window.session.close();
    desk.wall += 13 * 24 * 60 * MINUTE;
    const later = await desk.open(mail(2, HOSTILE));
    expect(cooling(later).canCount).toBe(false);
    later.session.close();
    desk.wall += 2 * 24 * 60 * MINUTE;
    expect(cooling(await desk.open(mail(3, HOSTILE))).canCount).toBe(true);
  });

  it('lose nothing that only this device knew', async () => {
    const desk = createTestDesk();
    await desk.open(calm(7));
    const name = `${deviceName(MAILBOX)}.memory`;
    const other = { message: 'm', conversation: 'c', sender: 's', level: 2 };
    desk.local.set(name, JSON.stringify(noteHot(EMPTY_MEMORY, other, INTRODUCED, MORNING)));
    await desk.tell({ sent: true, memory: noteAnswer(EMPTY_MEMORY, 'x', 'sent', INTRODUCED, MORNING) });
    expect(JSON.parse(desk.local.get(name) ?? '')).toMatchObject({ coolDowns: { m: {} }, sent: { x: MORNING } });
  });
});

describe('what was forgotten on another computer', () => {
  it('goes from this one when the pane is opened: pauses, settings and what was typed', async () => {
    const there = createTestDesk();
    const here = createTestDesk(there.store);
    const typing = await here.open(calm(4));
    await typing.act({ do: 'set', settings: { company: 'Northwind' } });
    await typing.act({ do: 'pick', letter: 'question.en.warm' });
    await typing.act({ do: 'type', variable: 'answer', value: 'On Monday.' });
    await typing.show(hot);
    typing.session.close();
    expect([...here.local.values()].join()).toMatch(/Northwind.*On Monday/s);
    there.wall += MINUTE;
    const other = await there.open(undefined);
    await other.act({ do: 'forget' });
    here.wall += 2 * MINUTE;
    await here.open(undefined);
    expect([...here.local.values()].join()).not.toMatch(/Northwind|On Monday|startedAt/);
    expect(JSON.stringify(here.store.documents)).not.toMatch(/Northwind|startedAt/);
  });
});

describe('a newer Take Five in another window', () => {
  it('is not written over, on this device or in the mailbox', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(7));
    const newer = JSON.stringify({ version: 9, coolDowns: {}, notHeated: {}, more: true });
    desk.local.set(`${deviceName(MAILBOX)}.memory`, newer);
    const before = structuredClone(desk.store.documents);
    await window.show(hot);
    expect(window.session.getState().notice).toEqual({ kind: 'newer-data' });
    expect(desk.local.get(`${deviceName(MAILBOX)}.memory`)).toBe(newer);
    expect(desk.store.documents).toEqual(before);
  });
});

describe('a pause that is two days old', () => {
  it('is deleted from the mailbox and from this device when the pane is opened', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    window.session.close();
    desk.wall += 49 * 60 * MINUTE;
    await desk.open(undefined);
    const kept = [desk.store.documents.memory, JSON.parse(desk.local.get(`${deviceName(MAILBOX)}.memory`) ?? '')];
    expect(kept).toEqual([EMPTY_MEMORY, EMPTY_MEMORY]);
  });
});

describe('settings of two windows that do not hear each other', () => {
  it('are changed one by one: neither takes back what the other chose', async () => {
    const desk = createTestDesk();
    const deaf = await desk.open(calm(1), { deaf: true });
    const other = await desk.open(calm(2));
    await other.act({ do: 'set', settings: { company: 'Northwind' } });
    await deaf.act({ do: 'set', settings: { minutes: 7 } });
    const again = await desk.open(calm(3));
    await again.act({ do: 'show', view: 'settings' });
    expect(pane(again)).toMatchObject({ settings: { company: 'Northwind', minutes: 7 } });
  });

  it('of release 0.1.0 are opened with the welcome, and kept', async () => {
    const { introduced: _, quietUntil: __, urgentText: ___, ...old } = { ...INTRODUCED, company: 'Northwind' };
    const desk = createTestDesk({ documents: { settings: old } });
    const window = await desk.open(hot);
    expect(pane(window)).toEqual({ kind: 'welcome' });
    expect(window.session.getState()).not.toHaveProperty('notice');
    await window.act({ do: 'set', settings: { introduced: true } });
    expect(pane(window).kind).toBe('cooling');
    expect(desk.store.documents.settings).toMatchObject({ company: 'Northwind', introduced: true });
  });
});
