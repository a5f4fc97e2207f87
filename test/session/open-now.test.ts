import { MEMORY_DOCUMENT, openDocument } from '../../src/engine';
import type { Memory, Pane } from '../../src/engine';
import { createTestDesk, HOSTILE, mail } from './test-desk';
import type { TestDesk, TestWindow } from './test-desk';

const URGENT = 'You idiots have ruined me. I want to die, I will kill myself tonight.';
const hot = mail(1, HOSTILE);
/** The same customer writes again in the same conversation. */
const urgent = mail(2, URGENT, { conversationId: 'conversation-1' });
const pane = (window: TestWindow): Pane => window.session.getState().pane;
const said = (window: TestWindow) => window.session.getState().announcement?.announcement;

function pausesOf(desk: TestDesk): Memory['coolDowns'] {
  const opened = openDocument(
    MEMORY_DOCUMENT,
    desk.store.documents.memory ?? { version: 1, coolDowns: {}, notHeated: {} },
  );
  if (opened.state !== 'sound') throw new Error(opened.state);
  return opened.document.coolDowns;
}

describe('an email that speaks of danger to somebody', () => {
  it('starts no pause, however heated it is, at any sensitivity, and is said aloud', async () => {
    const desk = createTestDesk();
    const window = await desk.open(undefined);
    await window.act({ do: 'set', settings: { sensitivity: 'high' } });
    await window.show(urgent);
    expect(pane(window)).toMatchObject({ kind: 'calm', level: 0, urgent: { text: '' } });
    expect(said(window)).toEqual({ say: 'urgent' });
    expect(pausesOf(desk)).toEqual({});
    expect(desk.timers()).toBe(0);
    await window.act({ do: 'set', settings: { on: false } });
    await window.act({ do: 'set', settings: { on: true } });
    expect(pausesOf(desk)).toEqual({});
  });

  it('shows the organisation’s own words once they were written', async () => {
    const window = await createTestDesk().open(urgent);
    await window.act({ do: 'set', settings: { urgentText: 'Call Maria.' } });
    expect(pane(window)).toMatchObject({ urgent: { text: 'Call Maria.' } });
  });

  it('ends the pause of its conversation, so that nothing is held up, in the pane and at Send', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.show(urgent);
    expect(Object.values(pausesOf(desk))).toMatchObject([{ skipped: { reason: 'urgent' } }]);
    expect((await desk.send('conversation-1')).nudge).toBeUndefined();
    await window.show(hot);
    expect(pane(window)).toMatchObject({ kind: 'ready', by: 'choice' });
  });

  it('starts no pause beside an older email of its conversation either, and none is held up at Send', async () => {
    const desk = createTestDesk();
    const window = await desk.open(urgent);
    await window.show(hot);
    expect(pane(window)).toMatchObject({ kind: 'calm', hushed: 'conversation' });
    expect((await desk.send('conversation-1')).nudge).toBeUndefined();
  });

  it('ends the pauses of everybody in its conversation', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    const from = { name: 'Olena Koval', address: 'olena@customer.example' };
    await window.show(mail(3, HOSTILE, { conversationId: 'conversation-1', from }));
    expect(Object.keys(pausesOf(desk))).toHaveLength(2);
    await window.show(urgent);
    expect((await desk.send('conversation-1')).nudge).toBeUndefined();
  });

  it('leaves the pauses of other conversations alone', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.show(mail(2, URGENT));
    expect((await desk.send('conversation-1')).nudge).toBeDefined();
    await window.show(hot);
    expect(pane(window).kind).toBe('cooling');
  });

  it('is met so while Take Five is switched off or quiet too', async () => {
    for (const settings of [{ on: false }, { quietUntil: Date.UTC(2026, 10, 20, 22) }]) {
      const window = await createTestDesk().open(undefined);
      await window.act({ do: 'set', settings });
      await window.show(urgent);
      expect(pane(window)).toMatchObject({ kind: 'calm', level: 0, urgent: { text: '' } });
      expect(said(window)).toEqual({ say: 'urgent' });
    }
  });

  it('is none where a machine wrote it', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await window.show(
      mail(2, URGENT, { conversationId: 'conversation-1', headers: { autoSubmitted: 'auto-replied' } }),
    );
    expect((await desk.send('conversation-1')).nudge).toBeDefined();
  });
});

describe('what is said of an email', () => {
  it('is said though the email was read before the words to say it had come', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const desk = createTestDesk();
    const opening = desk.open(hot, {
      change: (around) => ({
        ...around,
        loadStrings: {
          ...around.loadStrings,
          en: async () => {
            await held;
            return around.loadStrings.en();
          },
        },
      }),
    });
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    release();
    const window = await opening;
    expect(pane(window).kind).toBe('cooling');
    expect(said(window)).toEqual({ say: 'start', minutes: 5, emails: 5 });
  });

  it('is not said again by what happens in the pane', async () => {
    const window = await createTestDesk().open(urgent);
    const number = window.session.getState().announcement?.number;
    await window.act({ do: 'show', view: 'settings' });
    await window.act({ do: 'back' });
    expect(window.session.getState().announcement?.number).toBe(number);
  });
});
