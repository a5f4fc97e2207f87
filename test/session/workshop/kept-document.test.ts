import { NO_OWN_TEMPLATES, OWN_TEMPLATES_DOCUMENT, addTemplate } from '../../../src/engine';
import type { OwnTemplates } from '../../../src/engine';
import { StoreRefused } from '../../../src/session';
import { keptDocument } from '../../../src/session/workshop/kept-document';
import type { KeptDocument } from '../../../src/session/workshop/kept-document';
import { TEXT, templatesOf } from '../../engine/own-templates/own-texts';
import { createMemoryDocuments } from '../memory-documents';
import type { MemoryDocuments } from '../memory-documents';

const open = (store: MemoryDocuments): KeptDocument<OwnTemplates> =>
  keptDocument(store, 'templates', OWN_TEMPLATES_DOCUMENT, NO_OWN_TEMPLATES);
const adding =
  (id: string) =>
  (all: OwnTemplates): OwnTemplates =>
    addTemplate(all, { ...TEXT, title: id, shortcut: '' }, { id, at: 5 });
const ids = (document: unknown): readonly string[] => (document as OwnTemplates).templates.map(({ id }) => id);

describe('a document in the device’s database', () => {
  let store: MemoryDocuments;
  beforeEach(() => {
    store = createMemoryDocuments();
  });

  it('is empty at first, and writes nothing by being read', async () => {
    const kept = open(store);
    await kept.read();
    expect(kept.now()).toBe(NO_OWN_TEMPLATES);
    expect(store.stored.size).toBe(0);
  });

  it('is changed on top of what another window has written meanwhile', async () => {
    const [one, other] = [open(store), open(store)];
    await Promise.all([one.read(), other.read()]);
    await Promise.all([one.change(adding('a')), other.change(adding('b'))]);
    await one.read();
    expect(ids(store.stored.get('templates'))).toEqual(['a', 'b']);
    expect(ids(one.now())).toEqual(['a', 'b']);
    expect(ids(other.now())).toEqual(['a', 'b']);
  });

  it('stays the same object while it reads the same', async () => {
    const kept = open(store);
    await kept.change(adding('a'));
    const before = kept.now();
    await kept.read();
    expect(kept.now()).toBe(before);
  });

  it('keeps a change that was made while it was being read', async () => {
    const kept = open(store);
    await Promise.all([kept.read(), kept.change(adding('a')), kept.read()]);
    expect(ids(kept.now())).toEqual(['a']);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = open({
      ...store,
      async read(name) {
        const found = await store.read(name);
        await held;
        return found;
      },
    });
    const both = Promise.all([slow.read(), slow.change(adding('b'))]);
    release();
    await both;
    expect(ids(slow.now())).toEqual(['a', 'b']);
  });

  it('is not written where a change changes nothing', async () => {
    const kept = open(store);
    await kept.change((all) => all);
    expect(store.stored.size).toBe(0);
  });

  it.each([
    ['no document', 'oops'],
    ['no version', { templates: [] }],
    ['a template without words', { ...templatesOf({}), templates: [{ id: 'a' }] }],
  ])('that is broken (%s) is set aside before anything is written in its place', async (_, broken) => {
    store.stored.set('templates', broken);
    const kept = open(store);
    await kept.read();
    expect(store.stored.get('templates.set-aside')).toBe(JSON.stringify(broken));
    expect(store.stored.get('templates')).toEqual(broken);
    await kept.change(adding('a'));
    expect(ids(store.stored.get('templates'))).toEqual(['a']);
    expect(store.stored.get('templates.set-aside')).toBe(JSON.stringify(broken));
    expect(kept.problem()).toBeUndefined();
  });

  it('that breaks while the window is open is set aside too, behind what was set aside before', async () => {
    store.stored.set('templates', 'first');
    const kept = open(store);
    await kept.read();
    await kept.change(adding('a'));
    store.stored.set('templates', 'second');
    await kept.change(adding('b'));
    expect(store.stored.get('templates.set-aside')).toBe('"first"\n"second"');
    expect(ids(store.stored.get('templates'))).toEqual(['b']);
  });

  it('that is broken stays where it is while it cannot be set aside', async () => {
    store.stored.set('templates', 'broken');
    const kept = open({
      ...store,
      update: (name, change) =>
        name.endsWith('set-aside') ? Promise.reject(new Error('full')) : store.update(name, change),
    });
    await kept.read();
    await kept.change(adding('a'));
    expect(store.stored.get('templates')).toBe('broken');
    expect(kept.problem()).toBe('not-kept');
    expect(ids(kept.now())).toEqual(['a']);
  });

  it('of a newer release is shown and never changed', async () => {
    const newer = { ...templatesOf({ title: 'From tomorrow' }), version: 2, more: true };
    store.stored.set('templates', newer);
    const kept = open(store);
    await kept.read();
    expect(kept.now().templates[0]?.title).toBe('From tomorrow');
    await kept.change(adding('a'));
    expect(kept.problem()).toBe('newer');
    expect(store.stored.get('templates')).toEqual(newer);
    expect(ids(kept.now())).toEqual(['1']);
  });

  it('that becomes one of a newer release under an open window is not changed either', async () => {
    const kept = open(store);
    await kept.change(adding('a'));
    const newer = { version: 2, templates: 'another shape' };
    store.stored.set('templates', newer);
    await kept.change(adding('b'));
    expect(store.stored.get('templates')).toEqual(newer);
    expect(kept.problem()).toBe('newer');
  });

  it('stands in this window alone while the database is blocked, and says so', async () => {
    const kept = open(store);
    store.refuses = true;
    await kept.read();
    expect(kept.problem()).toBeUndefined();
    await kept.change(adding('a'));
    expect(kept.problem()).toBe('not-kept');
    expect(ids(kept.now())).toEqual(['a']);
  });

  it('says why where a server refuses, until the server takes it', async () => {
    let refusal: Error | undefined = new StoreRefused('ended');
    const kept = open({
      ...store,
      update: (name, change) => (refusal ? Promise.reject(refusal) : store.update(name, change)),
    });
    await kept.change(adding('a'));
    expect([kept.problem(), kept.trouble()]).toEqual(['not-kept', 'ended']);
    refusal = new Error('a bug');
    await kept.change(adding('b'));
    expect([kept.problem(), kept.trouble()]).toEqual(['not-kept', undefined]);
    refusal = undefined;
    await kept.change(adding('c'));
    expect([kept.problem(), kept.trouble()]).toEqual([undefined, undefined]);
    expect(ids(store.stored.get('templates'))).toEqual(['a', 'b', 'c']);
  });

  it('catches up when the database takes it again, on top of what other windows have written', async () => {
    const [one, other] = [open(store), open(store)];
    store.refuses = true;
    await one.change(adding('a'));
    await one.change(adding('b'));
    store.refuses = false;
    await other.change(adding('c'));
    await one.read();
    expect(ids(one.now())).toEqual(['c', 'a', 'b']);
    await one.change((all) => all);
    expect(ids(store.stored.get('templates'))).toEqual(['c', 'a', 'b']);
    expect(one.problem()).toBeUndefined();
  });

  it('makes each change once where the database fails at the very end', async () => {
    let steps = 0;
    const kept = open({
      ...store,
      update: async (_, change) => {
        change(undefined);
        throw new Error('quota');
      },
    });
    await kept.change((all) => adding(`t${steps++}`)(all));
    expect(kept.now().templates).toHaveLength(1);
  });
});
