import 'fake-indexeddb/auto';
import { createDocumentStore } from '../../../src/hosts/outlook/document-store';

describe('the store for documents', () => {
  it('has nothing at first, and keeps what is put into it for every window of the browser', async () => {
    const [one, other] = [createDocumentStore(), createDocumentStore()];
    expect(await one.read('templates')).toBeUndefined();
    await one.update('templates', (stored) => ({ stored: stored === undefined, words: 'Привіт' }));
    expect(await other.read('templates')).toEqual({ stored: true, words: 'Привіт' });
    expect(await other.read('brands')).toBeUndefined();
  });

  it('lets nothing come between reading and writing', async () => {
    const [one, other] = [createDocumentStore(), createDocumentStore()];
    const add = (name: number) => (stored: unknown) => [...((stored ?? []) as number[]), name];
    await Promise.all([...Array(20).keys()].map((name) => (name % 2 ? one : other).update('numbers', add(name))));
    const kept = (await one.read('numbers')) as number[];
    expect([...kept].sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  });

  it('keeps what was there where the change throws', async () => {
    const store = createDocumentStore();
    await store.update('sound', () => 'sound');
    const change = () => {
      throw new Error('a bug');
    };
    await expect(store.update('sound', change)).rejects.toThrow('a bug');
    expect(await store.read('sound')).toBe('sound');
  });

  it('rejects where the browser has no database or refuses it, and works again when it does not', async () => {
    const store = createDocumentStore();
    const { indexedDB } = globalThis;
    const refused = {
      open: () => {
        throw new Error('blocked');
      },
    };
    Object.assign(globalThis, { indexedDB: refused });
    await expect(store.read('templates')).rejects.toThrow('blocked');
    await expect(store.update('templates', () => 1)).rejects.toThrow('blocked');
    Object.assign(globalThis, { indexedDB });
    await expect(store.read('sound')).resolves.toBe('sound');
  });
});
