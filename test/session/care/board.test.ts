import { BOARD_DOCUMENT, EMPTY_BOARD, openDocument } from '../../../src/engine';
import type { Board, BoardEntry, Pane } from '../../../src/engine';
import type { CareStep, OpenItem } from '../../../src/session';
import { CALM, createTestDesk, mail, MORNING } from '../test-desk';
import type { TestDesk, TestWindow } from '../test-desk';

const DRAFT: OpenItem = {
  mode: 'compose',
  conversationId: 'conversation-1',
  to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
  subject: 'My order',
  html: '<p>Hello</p>',
};

function stored(desk: TestDesk): Board {
  const [, found] = [...desk.documents.stored].find(([name]) => name.endsWith('.board')) ?? [];
  const opened = openDocument(BOARD_DOCUMENT, found);
  return opened.state === 'sound' ? opened.document : EMPTY_BOARD;
}
const step = (window: TestWindow, care: CareStep) => window.act({ do: 'care', step: care });
const pane = (window: TestWindow): Pane => window.session.getState().pane;
function board(window: TestWindow): Extract<Pane, { kind: 'board' }> {
  const now = pane(window);
  if (now.kind !== 'board') throw new Error(now.kind);
  return now;
}
async function save(window: TestWindow, changes: Partial<Omit<BoardEntry, 'id'>>): Promise<void> {
  await step(window, { care: 'new-entry', title: '' });
  await step(window, { care: 'write-entry', changes });
  await step(window, { care: 'save-entry' });
}

describe('an entry of the situation board', () => {
  it('is begun from today, with the board in sight, and is on it once it is saved', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    await step(window, { care: 'new-entry', title: 'Delivery' });
    expect(board(window).edit).toMatchObject({
      isNew: true,
      entry: { title: 'Delivery', kind: 'other', from: '2026-11-20', until: '' },
    });
    expect(stored(desk).entries).toEqual([]);
    await step(window, { care: 'write-entry', changes: { title: ' Outage ', avoid: ['celebrat*'] } });
    await step(window, { care: 'save-entry' });
    expect(board(window)).toMatchObject({ active: [{ title: 'Outage', avoid: ['celebrat*'] }] });
    expect(board(window).edit).toBeUndefined();
    expect(stored(desk)).toMatchObject({ changedAt: MORNING, entries: [{ id: 'entry-1', title: 'Outage' }] });
  });

  it('with a fault stays as it is written, and counts how often it was to be saved', async () => {
    const desk = createTestDesk();
    const window = await desk.open(undefined);
    await save(window, { until: '2026-11-01' });
    await step(window, { care: 'save-entry' });
    expect(board(window).edit).toMatchObject({ tries: 2, faults: ['title', 'until'] });
    expect(stored(desk).entries).toEqual([]);
  });

  it('is changed, left as it was, and removed', async () => {
    const desk = createTestDesk();
    const window = await desk.open(undefined);
    await save(window, { title: 'Outage' });
    const titles = () => stored(desk).entries.map(({ title }) => title);
    await step(window, { care: 'edit-entry', entry: 'entry-1' });
    await step(window, { care: 'write-entry', changes: { title: 'Other' } });
    await step(window, { care: 'leave-entry' });
    expect(titles()).toEqual(['Outage']);
    await step(window, { care: 'edit-entry', entry: 'entry-1' });
    await step(window, { care: 'write-entry', changes: { title: 'Still down' } });
    await step(window, { care: 'save-entry' });
    expect(titles()).toEqual(['Still down']);
    await step(window, { care: 'edit-entry', entry: 'entry-1' });
    await step(window, { care: 'remove-entry' });
    expect(titles()).toEqual([]);
  });

  it('that another window has removed meanwhile comes back as it was written', async () => {
    const desk = createTestDesk();
    const one = await desk.open(undefined);
    await save(one, { title: 'Outage' });
    const other = await desk.open(undefined);
    await other.act({ do: 'show', view: 'board' });
    await step(other, { care: 'edit-entry', entry: 'entry-1' });
    await step(one, { care: 'edit-entry', entry: 'entry-1' });
    await step(one, { care: 'remove-entry' });
    expect(board(other).active).toEqual([]);
    await step(other, { care: 'save-entry' });
    expect(board(one).active).toMatchObject([{ title: 'Outage' }]);
  });

  it('is still being written after another email was looked at', async () => {
    const window = await createTestDesk().open(mail(1, CALM));
    await step(window, { care: 'new-entry', title: 'Half' });
    await window.show(mail(2, CALM));
    await window.act({ do: 'show', view: 'board' });
    expect(board(window).edit?.entry.title).toBe('Half');
  });

  it('is among what can be taken along, and is forgotten with everything else', async () => {
    const desk = createTestDesk();
    const window = await desk.open(undefined);
    await save(window, { title: 'Outage' });
    await window.act({ do: 'show', view: 'export' });
    const text = pane(window);
    if (text.kind !== 'text') throw new Error(text.kind);
    expect(JSON.parse(text.text)).toMatchObject({ board: { entries: [{ title: 'Outage' }] } });
    await window.act({ do: 'forget' });
    expect(stored(desk).entries).toEqual([]);
    await save(window, { title: 'New' });
    expect(stored(desk).entries).toMatchObject([{ title: 'New' }]);
  });

  it('stands in this window alone where the database is blocked, and the board says so', async () => {
    const desk = createTestDesk();
    desk.documents.refuses = true;
    const window = await desk.open(undefined);
    await save(window, { title: 'Outage' });
    expect(board(window)).toMatchObject({ unkept: 'not-kept', active: [{ title: 'Outage' }] });
  });

  it('pauses letters that were offered', async () => {
    const window = await createTestDesk().open(mail(1, CALM));
    const offers = () => {
      const now = pane(window);
      if (now.kind !== 'calm') throw new Error(now.kind);
      return now.offers.flatMap((offer) => (offer.title === undefined ? [offer.occasion] : []));
    };
    const [first, ...rest] = offers();
    if (first === undefined) throw new Error('Nothing was offered.');
    await save(window, { title: 'Outage', paused: [first] });
    await window.act({ do: 'back' });
    expect(offers()).toEqual(rest);
  });
});

describe('a draft', () => {
  async function kinds(changes: Partial<Omit<BoardEntry, 'id'>>): Promise<readonly string[]> {
    const desk = createTestDesk();
    const window = await desk.open(DRAFT);
    window.host.draft = {
      ...window.host.draft,
      body: '<p>Dear Ivan, we celebrate ten years with you, and your order is on its way.</p>',
    };
    await desk.pass(3_000);
    await save(window, { title: 'Tragedy', avoid: ['celebrat*'], ...changes });
    await window.act({ do: 'back' });
    await desk.pass(3_000);
    const now = pane(window);
    if (now.kind !== 'check') throw new Error(now.kind);
    return now.findings.map(({ kind }) => kind);
  }

  it('is checked against what is going on, also when that is noted after it was written', async () => {
    expect(await kinds({})).toContain('tone_deaf');
  });

  it('is not checked against what is over or has not begun', async () => {
    expect(await kinds({ from: '2026-11-01', until: '2026-11-19' })).not.toContain('tone_deaf');
    expect(await kinds({ from: '2026-11-21' })).not.toContain('tone_deaf');
  });
});

describe('many heated emails on one topic', () => {
  const cross = (number: number): OpenItem =>
    mail(number, 'You are complete idiots. The parcel from the courier is missing again.', {
      from: { name: '', address: `customer${number}@customer.example` },
      subject: 'Missing parcel',
    });

  it('propose an entry, until the board was changed', async () => {
    const desk = createTestDesk();
    const window = await desk.open(cross(1));
    for (const number of [2, 3]) await window.show(cross(number));
    expect(pane(window).care?.burst).toBeUndefined();
    await window.show(cross(4));
    const { burst } = pane(window).care ?? {};
    expect(burst).toMatchObject({ senders: 4 });
    await step(window, { care: 'new-entry', title: 'Parcels' });
    expect(board(window)).toMatchObject({ edit: { entry: { title: 'Parcels', kind: 'other' } } });
    await step(window, { care: 'save-entry' });
    await window.act({ do: 'back' });
    expect(pane(window).kind).toBe('cooling');
    expect(pane(window).care?.burst).toBeUndefined();
  });
});
