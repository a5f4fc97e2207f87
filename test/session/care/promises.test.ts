import {
  conversationKey,
  deviceName,
  EMPTY_MEMORY,
  notePromise,
  openDocument,
  PROMISE_TEXTS_DOCUMENT,
  promiseKey,
} from '../../../src/engine';
import type { Memory, Pane } from '../../../src/engine';
import { CALM, createTestDesk, HOSTILE, mail, MORNING } from '../test-desk';
import type { TestDesk, TestWindow } from '../test-desk';

const MAILBOX = 'elena@northwind.example';
const LEFT = `${deviceName(MAILBOX)}.promise-words`;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The end of Friday, 20 November 2026, for an agent two hours east of Greenwich, which is the day of the tests. */
const TODAY = Date.UTC(2026, 10, 20, 22) - 1;

const conversation = conversationKey(MAILBOX, 'conversation-1');
const id = promiseKey(MAILBOX, conversation, 'by Friday');
const promised: Memory = notePromise(EMPTY_MEMORY, id, { due: TODAY, kind: 'answer', conversation }, MORNING);
const IVAN = { name: 'Ivan Petrov', address: 'ivan@customer.example' };
const told = [{ id, words: 'by Friday', to: [IVAN] }];

const pane = (window: TestWindow): Pane => window.session.getState().pane;
function list(window: TestWindow): Extract<Pane, { kind: 'promises' }> {
  const now = pane(window);
  if (now.kind !== 'promises') throw new Error(now.kind);
  return now;
}
async function opened(window: TestWindow): Promise<Extract<Pane, { kind: 'promises' }>> {
  await window.act({ do: 'show', view: 'promises' });
  return list(window);
}
const sent = (desk: TestDesk) => desk.tell({ memory: promised, sent: true, promises: told });
const other = mail(2, CALM);

describe('a promise that was sent', () => {
  it('is in the list with its words and whom it was made to, and in the foot of any view', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    expect(pane(window).care).toBeUndefined();
    await sent(desk);
    expect(pane(window).care).toEqual({ due: 1, promises: 1 });
    expect((await opened(window)).rows).toEqual([
      {
        id,
        kind: 'answer',
        stage: 'today',
        at: TODAY - 2 * HOUR,
        wholeDay: true,
        words: 'by Friday',
        name: 'Ivan Petrov',
        given: 'Ivan',
        subject: '',
        here: true,
      },
    ]);
  });

  it('keeps its words where the send handler left them for a pane that is opened later', async () => {
    const desk = createTestDesk();
    desk.store.documents.memory = promised;
    desk.local.set(LEFT, JSON.stringify([{ id, words: 'by Friday', to: ['Ivan@Customer.example'] }]));
    const window = await desk.open(other);
    expect((await opened(window)).rows).toMatchObject([{ words: 'by Friday', name: 'Ivan@Customer.example' }]);
    expect(desk.local.has(LEFT)).toBe(false);
    window.session.close();
    expect((await opened(await desk.open(other))).rows).toMatchObject([{ words: 'by Friday' }]);
  });

  it('gets the words that are left while the pane is open as soon as somebody looks at it', async () => {
    const desk = createTestDesk();
    desk.store.documents.memory = promised;
    const window = await desk.open(other);
    desk.local.set(LEFT, JSON.stringify(told));
    window.setVisible(true);
    expect((await opened(window)).rows).toMatchObject([{ words: 'by Friday' }]);
  });

  it('leaves the words where they are while the database of the browser is blocked, and shows them', async () => {
    const desk = createTestDesk();
    desk.store.documents.memory = promised;
    desk.documents.refuses = true;
    desk.local.set(LEFT, JSON.stringify(told));
    const window = await desk.open(other);
    expect(await opened(window)).toMatchObject({ rows: [{ words: 'by Friday' }], texts: 'not-kept' });
    expect(desk.local.has(LEFT)).toBe(true);
  });

  it('is listed without its words where another device saw them', async () => {
    const elsewhere = createTestDesk({ documents: { memory: promised } });
    const window = await elsewhere.open(mail(1, CALM));
    expect((await opened(window)).rows).toMatchObject([{ words: '', name: '', here: true }]);
    await window.show(other);
    expect((await opened(window)).rows).toMatchObject([{ words: '', here: false }]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { id }],
    ['a list of nothing', [null, 5, 'x', {}, { id: '' }, { id, words: 5 }]],
  ])('takes no harm from %s in the place of words', async (_, promises) => {
    const desk = createTestDesk();
    const window = await desk.open(other);
    desk.local.set(LEFT, JSON.stringify(promises));
    await desk.tell({ memory: promised, sent: true, promises });
    expect((await opened(window)).rows).toMatchObject([{ words: '' }]);
    expect(window.session.getState().bug).toBeUndefined();
  });
});

describe('a promise that is late', () => {
  const LATE = DAY + HOUR;
  async function late(open = other) {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    await sent(desk);
    desk.wall += LATE;
    await window.show(open);
    return { desk, window };
  }

  it('shows above another email of the same customer, and not above one of anybody else', async () => {
    const { window } = await late();
    expect(pane(window).care).toMatchObject({
      due: 1,
      late: { id, words: 'by Friday', given: 'Ivan', wholeDay: true, here: false, canTell: true },
    });
    await window.show(mail(3, CALM, { from: { name: 'Maria Ivanova', address: 'maria@customer.example' } }));
    expect(pane(window).care).toEqual({ due: 1, promises: 1 });
  });

  it('leads to the letter that names it, and back to where that was opened', async () => {
    const { window } = await late();
    await window.act({ do: 'care', step: { care: 'tell', promise: id } });
    const preview = pane(window);
    if (preview.kind !== 'preview') throw new Error(preview.kind);
    expect(preview.letter).toBe('late_promise.en.warm');
    expect(preview.fields.find(({ variable }) => variable === 'promised')?.value).toBe(
      'We wrote to you “by Friday”, that is, by 20\u00a0November.',
    );
    await window.act({ do: 'back' });
    expect(pane(window).kind).toBe('calm');
    await opened(window);
    await window.act({ do: 'care', step: { care: 'tell', promise: id } });
    await window.act({ do: 'back' });
    expect(list(window).rows).toHaveLength(1);
  });

  it('names the day the customer knows, also after the agent has moved it, and leaves alone what the agent wrote of it', async () => {
    const { desk, window } = await late();
    await window.act({ do: 'care', step: { care: 'move', promise: id, due: TODAY + 2 * DAY } });
    desk.wall += 5 * DAY;
    await window.show(mail(4, CALM));
    await window.act({ do: 'care', step: { care: 'tell', promise: id } });
    const promisedNow = () => {
      const now = pane(window);
      return now.kind === 'preview' ? now.fields.find(({ variable }) => variable === 'promised')?.value : undefined;
    };
    expect(promisedNow()).toContain('20\u00a0November');
    await window.act({ do: 'type', variable: 'promised', value: 'You were to have it on Friday.' });
    await window.act({ do: 'back' });
    await window.act({ do: 'care', step: { care: 'tell', promise: id } });
    expect(promisedNow()).toBe('You were to have it on Friday.');
  });

  it('shows by itself above an email that stays open, a minute on, and nothing ticks once it is kept', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    expect(desk.timers()).toBe(0);
    await sent(desk);
    expect(desk.timers()).toBe(1);
    desk.wall = TODAY - 30_000;
    await desk.pass(61_000);
    expect(pane(window).care?.late).toMatchObject({ id });
    await window.act({ do: 'care', step: { care: 'keep', promise: id } });
    expect(desk.timers()).toBe(0);
    await window.act({ do: 'care', step: { care: 'undo' } });
    window.setVisible(false);
    expect(desk.timers()).toBe(0);
    window.setVisible(true);
    expect(desk.timers()).toBe(1);
    window.session.close();
    expect(desk.timers()).toBe(0);
  });

  it('offers no letter while the open email cools, only to say that it is kept', async () => {
    const { window } = await late(mail(5, HOSTILE));
    expect(pane(window)).toMatchObject({ kind: 'cooling', care: { late: { id, canTell: false } } });
    await window.act({ do: 'care', step: { care: 'tell', promise: id } });
    expect(pane(window).kind).toBe('cooling');
    await window.act({ do: 'care', step: { care: 'keep', promise: id } });
    expect(pane(window)).toMatchObject({ kind: 'cooling', care: { due: 0, deed: 'keep' } });
    expect(await opened(window)).toMatchObject({ rows: [], dial: { emails: 5 } });
  });

  it('is reached through an email of the customer that this pane has shown, where another is open', async () => {
    const { window } = await late(mail(3, CALM, { from: { name: 'Maria', address: 'maria@customer.example' } }));
    expect((await opened(window)).rows).toMatchObject([{ tell: 'open' }]);
    await window.act({ do: 'care', step: { care: 'open-customer', promise: id } });
    expect(window.host.openedEmails).toEqual(['id-1']);
  });

  it('says to open an email first where this pane has shown none of the customer', async () => {
    const { desk } = await late();
    const fresh = await desk.open(mail(3, CALM, { from: { name: 'Maria', address: 'maria@customer.example' } }));
    expect((await opened(fresh)).rows).toMatchObject([{ tell: 'find' }]);
  });
});

describe('what is done with a promise', () => {
  async function one() {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    await sent(desk);
    await opened(window);
    return { desk, window };
  }

  it.each(['keep', 'remove'] as const)('%s takes it off the list, and Undo puts it back', async (care) => {
    const { window } = await one();
    await window.act({ do: 'care', step: { care, promise: id } });
    expect(list(window)).toMatchObject({ rows: [], deed: care });
    await window.act({ do: 'care', step: { care: 'undo' } });
    expect(list(window).rows).toMatchObject([{ id, words: 'by Friday' }]);
    expect(list(window)).not.toHaveProperty('deed');
  });

  it('moves it to another day, and back', async () => {
    const { window } = await one();
    const { tomorrow, soon } = list(window);
    expect([tomorrow, soon]).toEqual([TODAY + DAY, TODAY + 5 * DAY]);
    await window.act({ do: 'care', step: { care: 'move', promise: id, due: soon } });
    expect(list(window)).toMatchObject({ rows: [{ stage: 'later', at: soon - 2 * HOUR }], deed: 'move' });
    expect(list(window).care).toEqual({ due: 0, promises: 1 });
    await window.act({ do: 'care', step: { care: 'undo' } });
    expect(list(window).rows).toMatchObject([{ stage: 'today' }]);
  });

  it('lets it sleep until the morning, without a word in the foot, and wakes it', async () => {
    const { desk, window } = await one();
    const { morning } = list(window);
    expect(morning).toBe(Date.UTC(2026, 10, 21, 7));
    await window.act({ do: 'care', step: { care: 'snooze', promise: id, until: morning } });
    expect(list(window)).toMatchObject({ rows: [{ snoozedUntil: morning }], deed: 'snooze', care: { due: 0 } });
    await window.act({ do: 'care', step: { care: 'undo' } });
    expect(list(window).rows[0]).not.toHaveProperty('snoozedUntil');
    await window.act({ do: 'care', step: { care: 'snooze', promise: id, until: morning } });
    await window.show(other);
    expect(pane(window).care).toEqual({ due: 0, promises: 1 });
    desk.wall = morning;
    await window.show(other);
    expect(pane(window).care).toMatchObject({ due: 1, late: { id } });
  });

  it('can be undone until something else is done or looked at', async () => {
    const { window } = await one();
    await window.act({ do: 'care', step: { care: 'keep', promise: id } });
    await window.act({ do: 'back' });
    expect(pane(window).care).toBeUndefined();
    expect(await opened(window)).not.toHaveProperty('deed');
    await window.act({ do: 'care', step: { care: 'undo' } });
    expect(list(window).rows).toEqual([]);
  });

  it('shows in another window at once, with its words', async () => {
    const { desk, window } = await one();
    const second = await desk.open(other);
    expect((await opened(second)).rows).toMatchObject([{ words: 'by Friday', name: 'Ivan Petrov' }]);
    await window.act({ do: 'care', step: { care: 'keep', promise: id } });
    expect(list(second).rows).toEqual([]);
    await window.act({ do: 'care', step: { care: 'undo' } });
    expect(list(second).rows).toMatchObject([{ words: 'by Friday' }]);
  });

  it('survives the pane', async () => {
    const { desk, window } = await one();
    await window.act({ do: 'care', step: { care: 'keep', promise: id } });
    window.session.close();
    expect((await opened(await desk.open(other))).rows).toEqual([]);
  });
});

describe('the words of promises', () => {
  const stored = (desk: TestDesk) => openDocument(PROMISE_TEXTS_DOCUMENT, desk.documents.stored.get(LEFT));

  it('are taken along with everything else, and forgotten with everything else, in all windows', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    const second = await desk.open(other);
    await sent(desk);
    await window.act({ do: 'show', view: 'export' });
    expect(pane(window)).toMatchObject({ kind: 'text', text: expect.stringContaining('"by Friday"') as unknown });
    desk.local.set(LEFT, JSON.stringify(told));
    await window.act({ do: 'forget' });
    expect(JSON.stringify(stored(desk))).not.toMatch(/Friday|Ivan/);
    expect(desk.local.has(LEFT)).toBe(false);
    expect(pane(second)).toEqual({ kind: 'welcome' });
  });

  it('roam nowhere', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    await sent(desk);
    await window.act({ do: 'set', settings: { company: 'Northwind' } });
    expect(JSON.stringify(desk.store.documents)).not.toMatch(/Friday|Ivan|ivan/);
    expect(JSON.stringify(desk.store.documents)).toContain(id);
  });

  it('are forgotten where another computer had everything forgotten, as soon as this one hears of it', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    await sent(desk);
    window.session.close();
    desk.store.documents.memory = { ...EMPTY_MEMORY, forgottenAt: MORNING + DAY };
    desk.wall += 2 * DAY;
    await desk.open(other);
    expect(JSON.stringify(stored(desk))).not.toContain('Friday');
  });
});

describe('the time that a holding reply promises', () => {
  const hot = mail(1, HOSTILE);
  async function held(window: TestWindow): Promise<void> {
    await window.act({ do: 'holding' });
    await window.act({ do: 'use' });
  }

  it('is a promise as soon as it was opened, where sends are not heard', async () => {
    const window = await createTestDesk().open(hot);
    await held(window);
    expect(pane(window)).toMatchObject({ kind: 'cooling', held: { by: '12:30' }, care: { due: 1, promises: 1 } });
    expect((await opened(window)).rows).toMatchObject([
      {
        kind: 'holding',
        stage: 'today',
        at: Date.UTC(2026, 10, 20, 10, 30),
        wholeDay: false,
        words: '',
        name: 'Ivan Petrov',
      },
    ]);
  });

  it('is a promise once it was seen to be sent, where they are, and is kept by the answer', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await desk.send('conversation-9');
    await held(window);
    expect(pane(window).care).toBeUndefined();
    const text = (window.host.replies[0] ?? '').replace(/<[^>]+>/g, '\n');
    await desk.send('conversation-1', text);
    expect(pane(window)).toMatchObject({ held: { sent: true }, care: { promises: 1 } });
    await desk.pass(6 * 60_000);
    await desk.send('conversation-1');
    expect(pane(window)).toMatchObject({ kind: 'ready' });
    expect(pane(window).care).toBeUndefined();
  });

  it('is late above the next email of that customer, and named in the letter by its moment', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await held(window);
    desk.wall += 4 * HOUR;
    await window.show(other);
    expect(pane(window).care).toMatchObject({ late: { wholeDay: false, here: false } });
    const [late] = (await opened(window)).rows;
    await window.act({ do: 'care', step: { care: 'tell', promise: late?.id ?? '' } });
    expect(pane(window)).toMatchObject({
      kind: 'preview',
      fields: expect.arrayContaining([
        expect.objectContaining({ value: 'You were to hear from us by 12:30 on 20\u00a0November.' }),
      ]) as unknown,
    });
  });

  it('stays off the list when it was removed', async () => {
    const desk = createTestDesk();
    const window = await desk.open(hot);
    await held(window);
    const [row] = (await opened(window)).rows;
    await window.act({ do: 'care', step: { care: 'remove', promise: row?.id ?? '' } });
    await window.show(other);
    await window.show(hot);
    expect(pane(window).care).toBeUndefined();
  });
});
