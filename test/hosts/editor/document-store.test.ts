import { createDocumentStore } from '../../../src/hosts/editor/document-store';
import { createEditorServer } from '../../../src/hosts/editor/editor-server';

type Put = { readonly text: string };

/** A server with one document, which others change before the next `overtaken` writes come. */
function fakeServer({ overtaken = 0, status = 200 }: { overtaken?: number; status?: number } = {}) {
  const documents = new Map<string, string>();
  const asked: string[] = [];
  const tagOf = (name: string) => `t${documents.get(name)?.length ?? ''}`;
  let left = overtaken;
  const answer = (body: unknown, code = status) => new Response(JSON.stringify(body), { status: code });
  const fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const name = path.replace('documents/', '');
    const headers = new Headers(init.headers);
    asked.push(`${init.method ?? 'GET'} ${name} ${headers.get('x-take-five') ?? ''}`);
    if (status !== 200) return answer({});
    if (path === 'who') return answer({ address: 'a@b.example', language: 'uk', timeZone: 'Europe/Kyiv' });
    if (init.method !== 'PUT') return answer({ text: documents.get(name) ?? null, tag: tagOf(name) });
    if (left-- > 0) documents.set(name, JSON.stringify([...(JSON.parse(documents.get(name) ?? '[]') as []), left]));
    if (headers.get('if-match') !== `"${tagOf(name)}"`) return answer({}, 412);
    documents.set(name, (JSON.parse(init.body as string) as Put).text);
    return answer({ tag: tagOf(name) });
  };
  const server = createEditorServer(fetch as typeof globalThis.fetch);
  return { server, store: createDocumentStore(server.documentsOf('олена@b.example'), 'box'), documents, asked };
}

describe('the store of the page for own letters', () => {
  it('has nothing at first, and keeps under its bare name what is put into it', async () => {
    const { store, documents, asked } = fakeServer();
    expect(await store.read('box.templates')).toBeUndefined();
    await store.update('box.templates', (stored) => ({ stored: stored === undefined }));
    expect(await store.read('box.templates')).toEqual({ stored: true });
    expect([...documents]).toEqual([['templates', '{"stored":true}']]);
    expect(asked[0]).toBe(`GET templates ${encodeURIComponent('олена@b.example')}`);
  });

  it('makes the change anew on top of what another wrote meanwhile', async () => {
    const { store, documents } = fakeServer({ overtaken: 2 });
    await store.update('box.templates', (stored) => [...((stored ?? []) as unknown[]), 'mine']);
    expect(documents.get('templates')).toBe('[1,0,"mine"]');
  });

  it('gives up where others never stop writing', async () => {
    const { store, documents } = fakeServer({ overtaken: 100 });
    await expect(store.update('box.templates', () => 'mine')).rejects.toMatchObject({
      name: 'StoreRefused',
      why: 'away',
    });
    expect(documents.get('templates')).not.toContain('mine');
  });

  it.each(['memory', 'journal', 'board', 'promise-words'])('asks nobody for what is about emails: %s', async (name) => {
    const { store, asked } = fakeServer();
    await store.update(`box.${name}`, () => ({ p: 'A kettle by Friday' }));
    expect(await store.read(`box.${name}`)).toEqual({ p: 'A kettle by Friday' });
    expect(asked).toEqual([]);
  });

  it('writes nothing where nothing is changed', async () => {
    const { store, asked } = fakeServer();
    await store.update('box.brands', () => undefined);
    await store.update('box.brands', (stored) => stored);
    expect(asked.filter((one) => one.startsWith('PUT'))).toEqual([]);
  });

  it.each([
    [401, 'ended'],
    [403, 'ended'],
    [413, 'full'],
    [429, 'away'],
    [500, 'away'],
  ])('says why nothing is kept: %d', async (status, why) => {
    const { store } = fakeServer({ status });
    await expect(store.read('box.templates')).rejects.toMatchObject({ name: 'StoreRefused', why });
    await expect(store.update('box.templates', () => 1)).rejects.toMatchObject({ name: 'StoreRefused', why });
  });

  it('says so, too, where nobody answers', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const store = createDocumentStore(createEditorServer(fetch).documentsOf('a@b.example'), 'box');
    await expect(store.update('box.templates', () => 1)).rejects.toMatchObject({ name: 'StoreRefused', why: 'away' });
  });

  it('knows nobody where the session is over', async () => {
    expect(await fakeServer({ status: 401 }).server.who()).toBeUndefined();
  });

  it('hands a text that is no JSON to whoever sets it aside', async () => {
    const { store, documents } = fakeServer();
    documents.set('templates', '{broken');
    expect(await store.read('box.templates')).toBe('{broken');
  });
});
