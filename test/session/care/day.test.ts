import { JOURNAL_DOCUMENT, keyFor, messageKey, openDocument } from '../../../src/engine';
import type { Journal } from '../../../src/engine';
import type { DocumentStore } from '../../../src/session';
import { LATER_WORDS } from '../../strings-for';
import { calm, createTestDesk, HOSTILE, mail, MORNING, settle } from '../test-desk';
import type { TestDesk, TestWindow } from '../test-desk';

const MINUTE = 60_000;
const MAILBOX = 'elena@northwind.example';

function stored(desk: TestDesk): Journal {
  const [, found] = [...desk.documents.stored].find(([name]) => name.endsWith('.journal')) ?? [];
  const opened = openDocument(JOURNAL_DOCUMENT, found);
  if (opened.state !== 'sound') throw new Error(opened.state);
  return opened.document;
}
const mailOf = (desk: TestDesk, number: number) =>
  stored(desk).mails[messageKey(MAILBOX, `<${number}@customer.example>`)];

async function dayPane(window: TestWindow) {
  await window.act({ do: 'show', view: 'day' });
  const { pane } = window.session.getState();
  if (pane.kind !== 'day') throw new Error(pane.kind);
  return pane;
}

describe('the journal', () => {
  it('notes each email that is opened, by keys, times and what it is about', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, HOSTILE));
    await window.show(calm(2));
    expect(mailOf(desk, 1)).toMatchObject({ level: 2, hot: true, situation: 'refund', seenAt: MORNING });
    expect(mailOf(desk, 2)).toMatchObject({ level: 0, hot: false, receivedAt: MORNING - 20 * MINUTE });
    expect(mailOf(desk, 1)?.topics).toContain(keyFor(MAILBOX, 't:money'));
    const text = JSON.stringify(stored(desk)).replace(/"situation":"[a-z]+"/g, '');
    expect(text).not.toMatch(/idiot|order|ivan|maria|@|customer|delivery|kettle/i);
  });

  it('notes no machine’s mail, no colleague’s, and nothing before the welcome was read', async () => {
    const desk = createTestDesk();
    await desk.open(mail(1, HOSTILE, { headers: { listId: '<news>', listUnsubscribe: '<x>' } }));
    await desk.open(mail(2, HOSTILE, { from: { name: 'Anna', address: 'anna@northwind.example' } }));
    expect([...desk.documents.stored.keys()].filter((name) => name.endsWith('.journal'))).toEqual([]);
    const fresh = createTestDesk({ documents: { settings: { version: 1, changedAt: 0 } } });
    await fresh.open(mail(1, HOSTILE));
    expect([...fresh.documents.stored.keys()]).toEqual([]);
  });

  it('takes over from Memory when an email was answered, also one that is opened later', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await desk.pass(10 * MINUTE);
    await desk.send('conversation-1');
    expect(mailOf(desk, 1)?.answeredAt).toBe(MORNING + 10 * MINUTE);
    await desk.send('conversation-2');
    await window.show(calm(2));
    expect(mailOf(desk, 2)?.answeredAt).toBe(MORNING + 10 * MINUTE);
  });

  it('is one for all windows, which tell each other', async () => {
    const desk = createTestDesk();
    const one = await desk.open(calm(1));
    const other = await desk.open(calm(2));
    await one.show(mail(3, HOSTILE));
    expect(Object.keys(stored(desk).mails)).toHaveLength(3);
    expect((await dayPane(other)).day.hot).toEqual([0, 1, 0]);
  });

  it('is forgotten with everything else, wherever that was asked for', async () => {
    const desk = createTestDesk();
    const one = await desk.open(mail(1, HOSTILE));
    const other = await desk.open(undefined);
    await other.act({ do: 'forget' });
    expect(stored(desk).mails).toEqual({});
    await one.act({ do: 'set', settings: { introduced: true } });
    expect(Object.keys(stored(desk).mails)).toHaveLength(1);
  });

  it('that could not be read is set aside, and forgotten with the rest', async () => {
    const desk = createTestDesk();
    const first = await desk.open(calm(1));
    const name = [...desk.documents.stored.keys()].find((one) => one.endsWith('.journal')) ?? '';
    first.session.close();
    desk.documents.stored.set(name, { version: 1, mails: 'oops' });
    const window = await desk.open(calm(2));
    expect(desk.documents.stored.get(`${name}.set-aside`)).toContain('oops');
    expect(Object.keys(stored(desk).mails)).toHaveLength(1);
    await window.act({ do: 'forget' });
    expect(stored(desk).mails).toEqual({});
    expect(desk.documents.stored.get(`${name}.set-aside`)).toBeUndefined();
  });

  it('is among what can be taken along', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, HOSTILE));
    await window.act({ do: 'show', view: 'export' });
    const { pane } = window.session.getState();
    if (pane.kind !== 'text') throw new Error(pane.kind);
    const { journal } = JSON.parse(pane.text) as { journal: unknown };
    expect(openDocument(JOURNAL_DOCUMENT, journal)).toEqual({ state: 'sound', document: stored(desk) });
  });

  it('is not kept where the database is blocked, and the page says so', async () => {
    const desk = createTestDesk();
    desk.documents.refuses = true;
    const window = await desk.open(mail(1, HOSTILE));
    expect(await dayPane(window)).toMatchObject({ unkept: 'not-kept', day: { hot: [0, 1, 0] } });
  });
});

describe('the page about the day', () => {
  it('tells of the pause, of the answer, and of what is asked', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, HOSTILE));
    await desk.pass(6 * MINUTE);
    await desk.send('conversation-1');
    const { day, seesSends, targetMinutes } = await dayPane(window);
    expect(day).toMatchObject({
      hot: [0, 1, 0],
      pauses: { full: 1, running: 0, early: {}, none: 0 },
      answers: { count: 1, within: 1, medianMinutes: 26 },
      causes: [{ situation: 'refund', count: 1, hot: 1 }],
    });
    expect({ seesSends, targetMinutes }).toEqual({ seesSends: true, targetMinutes: 60 });
    await window.act({ do: 'set', settings: { targetMinutes: 20 } });
    expect((await dayPane(window)).day.answers.within).toBe(0);
  });

  it('is there with no email open, and leads back', async () => {
    const window = await createTestDesk().open(undefined);
    await window.act({ do: 'show', view: 'settings' });
    expect((await dayPane(window)).day.hot).toEqual([0, 0, 0]);
    await window.act({ do: 'back' });
    expect(window.session.getState().pane.kind).toBe('settings');
  });

  it('is saved as a table in the words of the agent', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, HOSTILE), { language: 'bg-BG' });
    await window.act({ do: 'care', step: { care: 'save-day' } });
    expect(desk.documents.files).toEqual([]);
    await dayPane(window);
    await window.act({ do: 'care', step: { care: 'save-day' } });
    await settle();
    const [file] = desk.documents.files;
    expect(file?.name).toBe('take-five-day-2026-11-20.csv');
    const words = LATER_WORDS.bg.day;
    expect(file?.text).toContain(`2026-11-20,${words.hotHead},Остър,1\r\n`);
    expect(file?.text).toContain(`2026-11-07,"${words.trendHead}",${words.table.answers},0\r\n`);
  });

  it('is copied as a table, or says that this is switched off here', async () => {
    const window = await createTestDesk().open(mail(1, HOSTILE));
    await dayPane(window);
    const copy = { do: 'care', step: { care: 'copy-day' } } as const;
    window.canCopy = false;
    await window.act(copy);
    expect(window.session.getState()).toMatchObject({ copied: false, pane: { kind: 'day', problem: 'copy-refused' } });
    window.canCopy = true;
    await window.act(copy);
    expect(window.copied[0]?.text).toContain(`2026-11-20\t${LATER_WORDS.en.day.hotHead}\tHeated\t1\r\n`);
    expect(window.session.getState()).toMatchObject({ copied: true, pane: { kind: 'day' } });
    expect(window.session.getState().pane).not.toHaveProperty('problem');
  });

  it('is not drawn before its words are here', async () => {
    const desk = createTestDesk();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const window = await desk.open(undefined, {
      change: (around) => ({
        ...around,
        loadStore: async (): Promise<DocumentStore> => {
          await held;
          return desk.documents;
        },
      }),
    });
    await window.act({ do: 'show', view: 'day' });
    expect(window.session.getState().pane.kind).toBe('no-email');
    release();
    await settle();
    expect(window.session.getState().pane.kind).toBe('day');
  });
});
