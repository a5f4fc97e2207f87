import type { OwnTemplates, Pane } from '../../../src/engine';
import type { Action } from '../../../src/session';
import { TEXT, templatesOf } from '../../engine/own-templates/own-texts';
import { CALM, calm, createTestDesk, HOSTILE, mail } from '../test-desk';
import type { TestDesk, TestWindow } from '../test-desk';

type Step = Extract<Action, { do: 'workshop' }>['step'];

const make = (window: TestWindow, step: Step): Promise<void> => window.act({ do: 'workshop', step });
const pane = (window: TestWindow): Pane => window.session.getState().pane;
function paneOf<K extends Pane['kind']>(window: TestWindow, kind: K): Extract<Pane, { kind: K }> {
  const shown = pane(window);
  if (shown.kind !== kind) throw new Error(`${shown.kind}, not ${kind}`);
  return shown as Extract<Pane, { kind: K }>;
}
const KEY = 'take-five.elena@northwind.example.templates';
function storedIn(desk: TestDesk): OwnTemplates {
  const found = [...desk.documents.stored].find(([name]) => name.endsWith('.templates'));
  return (found?.[1] ?? templatesOf()) as OwnTemplates;
}
const titles = (desk: TestDesk): readonly string[] => storedIn(desk).templates.map(({ title }) => title);

async function write(window: TestWindow, changes: Partial<typeof TEXT>): Promise<void> {
  await make(window, { make: 'new', language: 'en' });
  await make(window, { make: 'write', changes });
}
async function save(window: TestWindow, changes: Partial<typeof TEXT>): Promise<void> {
  await write(window, { ...TEXT, ...changes });
  await make(window, { make: 'save' });
}

describe('own templates', () => {
  let desk: TestDesk;
  let window: TestWindow;
  beforeEach(async () => {
    desk = createTestDesk();
    window = await desk.open(calm(1));
    await window.act({ do: 'show', view: 'letters' });
  });

  it('are written, saved and found in the list they were opened from', async () => {
    await write(window, { title: 'Money back', body: TEXT.body });
    expect(paneOf(window, 'template')).toMatchObject({ isNew: true, unsaved: true, faults: [], asked: false });
    await make(window, { make: 'save' });
    const { rows, filter } = paneOf(window, 'letters');
    expect(filter).toBe('all');
    expect(rows[0]).toMatchObject({ title: 'Money back', language: 'en', favourite: false });
    expect(titles(desk)).toEqual(['Money back']);
  });

  it('that cannot be saved stay as they are, and ask', async () => {
    await write(window, { title: '', body: '<p>\n{{#if order}}</p>' });
    await make(window, { make: 'save' });
    const shown = paneOf(window, 'template');
    expect(shown).toMatchObject({ asked: true, isNew: true });
    expect(shown.faults.map(({ field }) => field)).toEqual(['title', 'body']);
    expect(shown.faults[1]).toMatchObject({ field: 'body', line: 2 });
    expect(shown.text.body).toBe('<p>\n{{#if order}}</p>');
    expect(titles(desk)).toEqual([]);
  });

  it('are not saved under the shortcut of another', async () => {
    await save(window, { shortcut: 'Refund2' });
    await save(window, { title: 'Another', shortcut: 'refund2' });
    expect(paneOf(window, 'template')).toMatchObject({ asked: true, shortcutTaken: true });
    expect(titles(desk)).toEqual(['Money back']);
  });

  it('outlive another mail, a closed pane and a reload while they are not saved', async () => {
    await write(window, { title: 'Half', body: '<p>Half a' });
    await window.show(calm(2));
    await window.act({ do: 'show', view: 'letters' });
    expect(paneOf(window, 'letters').editing?.title).toBe('Half');
    window.session.close();
    const again = await desk.open(calm(3));
    await make(again, { make: 'edit' });
    expect(paneOf(again, 'template').text).toMatchObject({ title: 'Half', body: '<p>Half a' });
  });

  it('lose nothing where two windows add one at the same time, and both see both', async () => {
    const other = await desk.open(calm(2));
    await other.act({ do: 'show', view: 'letters' });
    await write(window, { ...TEXT, title: 'Here', shortcut: '' });
    await write(other, { ...TEXT, title: 'There', shortcut: '' });
    await Promise.all([make(window, { make: 'save' }), make(other, { make: 'save' })]);
    expect([...titles(desk)].sort()).toEqual(['Here', 'There']);
    for (const one of [window, other]) {
      await one.act({ do: 'look', changes: { filter: 'mine' } });
      expect(paneOf(one, 'letters').rows).toHaveLength(2);
    }
  });

  it('keep what was written where another window removed the template meanwhile', async () => {
    await save(window, {});
    const letter = paneOf(window, 'letters').rows[0]?.letter ?? '';
    const deaf = await desk.open(calm(2), { deaf: true });
    await make(deaf, { make: 'edit', letter });
    await make(deaf, { make: 'write', changes: { body: '<p>Better words</p>' } });
    await make(window, { make: 'archive', letter });
    await make(window, { make: 'remove', letter });
    expect(titles(desk)).toEqual([]);
    await make(deaf, { make: 'save' });
    expect(storedIn(desk).templates.map(({ body }) => body)).toEqual(['<p>Better words</p>']);
  });

  it('stay in the hands of the agent where the database is blocked, and are saved when it is not', async () => {
    desk.documents.refuses = true;
    await save(window, {});
    expect(paneOf(window, 'template')).toMatchObject({ problem: 'not-kept', asked: true });
    window.session.close();
    desk.documents.refuses = false;
    const again = await desk.open(calm(1));
    await make(again, { make: 'edit' });
    expect(paneOf(again, 'template').text).toEqual(TEXT);
    await make(again, { make: 'save' });
    expect(titles(desk)).toEqual(['Money back']);
  });

  it('are saved by a second try in the same window too, once', async () => {
    desk.documents.refuses = true;
    await save(window, {});
    desk.documents.refuses = false;
    await make(window, { make: 'save' });
    expect(paneOf(window, 'letters')).not.toHaveProperty('problem');
    expect(titles(desk)).toEqual(['Money back']);
  });

  it('of a newer release are shown, never changed, and cost no words', async () => {
    const newer = { ...templatesOf({ title: 'From tomorrow' }), version: 2 };
    const next = createTestDesk();
    const first = await next.open(calm(1));
    await first.act({ do: 'show', view: 'letters' });
    await save(first, {});
    first.session.close();
    const name = [...next.documents.stored.keys()].find((one) => one.endsWith('.templates')) ?? KEY;
    next.documents.stored.set(name, newer);
    const again = await next.open(calm(1));
    await again.act({ do: 'show', view: 'letters' });
    expect(paneOf(again, 'letters')).toMatchObject({ problem: 'newer' });
    await save(again, { title: 'New words' });
    expect(next.documents.stored.get(name)).toEqual(newer);
    expect(paneOf(again, 'template')).toMatchObject({ problem: 'newer', text: { title: 'New words' } });
  });

  it('go back to what they said and forward again', async () => {
    await save(window, {});
    const letter = paneOf(window, 'letters').rows[0]?.letter ?? '';
    await make(window, { make: 'edit', letter });
    await make(window, { make: 'write', changes: { title: 'Second' } });
    await make(window, { make: 'save' });
    await make(window, { make: 'edit', letter });
    expect(paneOf(window, 'template')).toMatchObject({ undo: true, redo: false, unsaved: false });
    await make(window, { make: 'undo' });
    expect(paneOf(window, 'template')).toMatchObject({ undo: false, redo: true, text: { title: 'Money back' } });
    await make(window, { make: 'undo' });
    expect(titles(desk)).toEqual(['Money back']);
    await make(window, { make: 'redo' });
    expect(paneOf(window, 'template')).toMatchObject({ undo: true, redo: false, text: { title: 'Second' } });
    expect(titles(desk)).toEqual(['Second']);
  });

  it('are taken over from a file once, however often that is imported', async () => {
    await save(window, {});
    await make(window, { make: 'export' });
    const [file] = desk.documents.files;
    const other = createTestDesk();
    const elsewhere = await other.open(calm(1));
    await elsewhere.act({ do: 'show', view: 'letters' });
    const step: Step = { make: 'import', file: file?.name ?? '', text: file?.text ?? '', language: 'en' };
    await make(elsewhere, step);
    expect(paneOf(elsewhere, 'letters').report).toMatchObject({ added: 1, same: 0, notes: [] });
    await make(elsewhere, step);
    expect(paneOf(elsewhere, 'letters').report).toMatchObject({ added: 0, same: 1 });
    expect(titles(other)).toEqual(['Money back']);
    await make(elsewhere, { make: 'close-report' });
    expect(paneOf(elsewhere, 'letters')).not.toHaveProperty('report');
  });

  it('are duplicated, put away, taken out and marked', async () => {
    await save(window, {});
    const letter = paneOf(window, 'letters').rows[0]?.letter ?? '';
    await make(window, { make: 'duplicate', letter, suffix: ' (copy)' });
    expect(titles(desk)).toEqual(['Money back', 'Money back (copy)']);
    await make(window, { make: 'favour', name: letter, on: true });
    await make(window, { make: 'favour', name: 'holding', on: true });
    expect(storedIn(desk).favourites).toEqual(['holding', letter]);
    await make(window, { make: 'archive', letter });
    await window.act({ do: 'look', changes: { filter: 'archived' } });
    expect(paneOf(window, 'letters').rows.map((row) => row.letter)).toEqual([letter]);
    await make(window, { make: 'restore', letter });
    expect(paneOf(window, 'letters').rows).toEqual([]);
  });

  it('lead back to where they were opened from', async () => {
    await make(window, { make: 'new', language: 'en' });
    await make(window, { make: 'new', language: 'en' });
    await window.act({ do: 'back' });
    expect(pane(window).kind).toBe('letters');
  });

  it('stay, with what is being written, when everything about customers is forgotten', async () => {
    await save(window, {});
    await write(window, { title: 'Half' });
    await window.act({ do: 'forget' });
    await window.act({ do: 'set', settings: { introduced: true } });
    await window.act({ do: 'show', view: 'letters' });
    expect(paneOf(window, 'letters')).toMatchObject({ editing: { title: 'Half' } });
    expect(titles(desk)).toEqual(['Money back']);
  });
});

describe('an own letter', () => {
  it('replies to the open mail, signed by the brand, and is remembered', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM));
    await window.act({ do: 'show', view: 'letters' });
    await save(window, { occasion: 'question', body: '<p>{{greeting}},</p><p>It <strong>is</strong> on its way.</p>' });
    const row = paneOf(window, 'letters').rows[0];
    await window.act({ do: 'look', changes: { peek: row?.letter ?? '' } });
    expect(paneOf(window, 'letters').peek?.text).toMatch(/^Dear Ivan,\n\nIt is on its way\./);
    await window.act({ do: 'pick', letter: row?.letter ?? '', language: 'en' });
    const preview = paneOf(window, 'preview');
    expect(preview).toMatchObject({ title: 'Money back', action: 'open', missing: 0 });
    expect(preview).not.toHaveProperty('voice');
    await window.act({ do: 'use' });
    const reply = window.host.replies[0] ?? '';
    expect(reply).toContain('is</strong> on its way.');
    expect(reply).toContain('Elena Petrova');
    await window.act({ do: 'show', view: 'letters' });
    await window.act({ do: 'look', changes: { filter: 'recent' } });
    expect(paneOf(window, 'letters').rows.map(({ letter }) => letter)).toEqual([row?.letter]);
  });

  it('makes its language the one of the reply', async () => {
    const window = await createTestDesk().open(mail(1, CALM));
    await window.act({ do: 'show', view: 'letters' });
    await save(window, { language: 'bg', body: '<p>{{greeting}},</p><p>Парите са на път.</p>' });
    const letter = paneOf(window, 'letters').rows[0]?.letter ?? '';
    await window.act({ do: 'pick', letter, language: 'bg' });
    expect(paneOf(window, 'preview')).toMatchObject({ language: 'bg' });
    expect(paneOf(window, 'preview').html).toMatch(/Здравейте.*Парите са на път/s);
    await window.act({ do: 'back' });
    await window.act({ do: 'look', changes: { peek: letter } });
    expect(paneOf(window, 'letters').peek?.text).toContain('Парите са на път.');
  });

  it('cannot be used while a pause runs, which only the holding letter can', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'show', view: 'letters' });
    await save(window, {});
    const letter = paneOf(window, 'letters').rows[0]?.letter ?? '';
    await window.show(mail(9, HOSTILE));
    expect(pane(window).kind).toBe('cooling');
    await window.act({ do: 'pick', letter, language: 'en' });
    expect(pane(window).kind).toBe('cooling');
    await window.act({ do: 'use' });
    expect([pane(window).kind, window.copied.length]).toEqual(['cooling', 0]);
    await window.act({ do: 'copy' });
    expect(window.host.replies).toEqual([]);
    expect(window.copied).toEqual([]);
    await window.act({ do: 'show', view: 'letters' });
    expect(pane(window).kind).toBe('cooling');
    await window.act({ do: 'holding' });
    expect(pane(window).kind).toBe('preview');
  });
});
