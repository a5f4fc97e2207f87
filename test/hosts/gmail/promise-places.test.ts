import fc from 'fast-check';
import { EMPTY_MEMORY, notePromise } from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { notePlaces, readPlaces } from '../../../src/hosts/gmail/promise-places';
import { memoryDocuments, MORNING } from './gmail-desk';

const PLACE = { thread: '19e0aa', message: '19e0ab' };
const NAME = 'promise-places';

const promised = (...keys: readonly string[]): Memory =>
  keys.reduce<Memory>(
    (memory, key) => notePromise(memory, key, { due: MORNING, kind: 'answer', conversation: 'c' }, MORNING),
    EMPTY_MEMORY,
  );
/** Documents in which these promises were made, one after the other. */
async function documentsWith(...keys: readonly string[]) {
  const documents = memoryDocuments();
  for (const [at] of keys.entries())
    await notePlaces(documents, promised(...keys.slice(0, at)), promised(...keys.slice(0, at + 1)), PLACE);
  return documents;
}

describe('where a promise was made', () => {
  it('is kept under its key, and others stay where they were', async () => {
    const documents = await documentsWith('p1');
    const other = { thread: '19e0cc', message: '19e0cd' };
    await notePlaces(documents, promised('p1'), promised('p1', 'p2'), other);
    expect(await readPlaces(documents)).toEqual({ p1: PLACE, p2: other });
  });

  it('is not kept anew, and nothing is written, where no promise was made', async () => {
    const documents = await documentsWith('p1');
    const before = documents.stored.get(NAME);
    await notePlaces(documents, promised('p1'), promised('p1'), { thread: 'ff', message: 'ff' });
    expect(documents.stored.get(NAME)).toBe(before);
  });

  it('is forgotten with its promise', async () => {
    const documents = await documentsWith('p1', 'p2');
    await notePlaces(documents, promised('p2'), promised('p2', 'p3'), PLACE);
    expect(Object.keys(await readPlaces(documents))).toEqual(['p2', 'p3']);
  });

  it('is forgotten with everything, for which no document is made', async () => {
    const documents = await documentsWith('p1');
    const gone: Memory = { ...EMPTY_MEMORY, forgottenAt: MORNING };
    await notePlaces(documents, promised('p1'), gone, PLACE);
    expect(documents.stored.get(NAME)).toBe('{"version":1,"places":{}}');
    const none = memoryDocuments();
    await notePlaces(none, EMPTY_MEMORY, gone, PLACE);
    expect([...none.stored]).toEqual([]);
  });

  it('is not known of a promise that was made beside no email', async () => {
    const documents = memoryDocuments();
    await notePlaces(documents, EMPTY_MEMORY, promised('p1'), undefined);
    expect([...documents.stored]).toEqual([]);
  });

  it.each(['19E0AA', 'r-123', 'f'.repeat(21), ''])(
    'costs no other place where an id could not be read again: %j',
    async (odd) => {
      const documents = await documentsWith('p1');
      for (const place of [
        { ...PLACE, thread: odd },
        { ...PLACE, message: odd },
      ])
        await notePlaces(documents, promised('p1'), promised('p1', 'p2'), place);
      expect(await readPlaces(documents)).toEqual({ p1: PLACE });
    },
  );

  it('is kept of the last 500', async () => {
    const keys = Array.from({ length: 510 }, (_, at) => `p${at}`);
    const documents = memoryDocuments();
    await notePlaces(documents, EMPTY_MEMORY, promised(...keys), PLACE);
    expect(Object.keys(await readPlaces(documents))).toEqual(keys.slice(10));
  });

  it('loses nothing of two calls at once', async () => {
    const documents = memoryDocuments();
    const both = promised('p1', 'p2');
    await Promise.all([
      notePlaces(documents, promised('p2'), both, PLACE),
      notePlaces(documents, promised('p1'), both, PLACE),
    ]);
    expect(Object.keys(await readPlaces(documents)).sort()).toEqual(['p1', 'p2']);
  });
});

describe('a document of places that is odd', () => {
  it('counts as none, and is written over by the next', async () => {
    const json = fc.oneof(fc.json(), fc.string(), fc.constant('{"version":1,"places":{"p1":{"thread":"../x"}}}'));
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const documents = memoryDocuments();
        documents.stored.set(NAME, text);
        expect(await readPlaces(documents)).toEqual({});
        await notePlaces(documents, EMPTY_MEMORY, promised('p1'), PLACE);
        expect(await readPlaces(documents)).toEqual({ p1: PLACE });
      }),
    );
  });
});
