import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/server/store/open-store';
import type { Store } from '../../../src/server/store/store';
import type { Database } from '../../../src/server/config/config';
import { ownPostgres } from '../own-postgres';
import type { OwnPostgres } from '../own-postgres';

jest.setTimeout(60_000);

const SECRETS = ['a secret of the tests, 32 letters or more'];
const KINDS = [
  ['file', []],
  ['postgres', []],
  ['file', SECRETS],
  ['postgres', SECRETS],
] as const;

let folder: string;
let postgres: OwnPostgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  postgres = await ownPostgres();
});

afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true });
});

describe.each(KINDS)('documents in a %s, sealed with %p', (kind, secrets) => {
  const parts = { onLost: () => undefined, now: () => 1_700_000_000_000, secrets };
  const open = (): Promise<Store> => {
    const database: Database =
      kind === 'file' ? { kind, path: join(folder, 'deep', 'documents.sqlite') } : { kind, url: postgres.url };
    return openStore(database, parts);
  };
  let store: Store;
  let user: string;
  let count = 0;

  beforeAll(async () => {
    store = await open();
  });
  beforeEach(() => (user = `${kind}-${process.pid}-${Date.now()}-${(count += 1)}`));
  afterAll(() => store.close());

  const addOne = (stored: string | undefined) => String(Number(stored ?? '0') + 1);

  it('are none at first', async () => {
    expect(await store.documentsOf(user).read('memory')).toBeUndefined();
  });

  it('are kept by person and name, letter for letter', async () => {
    const text = '{"a":"Їжак \\u0000 \\"наш\\" 🙂\\n\\\\"}';
    expect(await store.documentsOf(user).update('memory', () => text)).toBe(text);
    expect(await store.documentsOf(user).read('memory')).toBe(text);
    expect(await store.documentsOf(user).read('settings')).toBeUndefined();
    expect(await store.documentsOf(`${user}x`).read('memory')).toBeUndefined();
  });

  it('are changed from what they were', async () => {
    const { update } = store.documentsOf(user);
    expect([await update('n', addOne), await update('n', addOne), await update('n', addOne)]).toEqual(['1', '2', '3']);
  });

  it('stay as they are when nothing is to be written', async () => {
    const { read, update } = store.documentsOf(user);
    expect(await update('n', () => undefined)).toBeUndefined();
    expect(await read('n')).toBeUndefined();
    await update('n', addOne);
    expect(await update('n', () => undefined)).toBe('1');
    expect(await read('n')).toBe('1');
  });

  it('stay as they are when the change throws, and can be changed after', async () => {
    const { update } = store.documentsOf(user);
    await update('n', addOne);
    const broken = update('n', () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await update('n', addOne)).toBe('2');
  });

  it('lose nothing when many are changed at once, also when they are new', async () => {
    const { read, update } = store.documentsOf(user);
    await Promise.all(Array.from({ length: 40 }, () => update('n', addOne)));
    expect(await read('n')).toBe('40');
  });

  it('lose nothing when two servers change them at once', async () => {
    const other = await open();
    const both = [store.documentsOf(user), other.documentsOf(user)];
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => (both[at % 2] ?? store.documentsOf(user)).update('n', addOne)),
    );
    expect(await both[1]?.read('n')).toBe('40');
    await other.close();
  });

  it('are there after a restart', async () => {
    await store.documentsOf(user).update('n', addOne);
    await store.close();
    store = await open();
    expect(await store.documentsOf(user).read('n')).toBe('1');
  });

  it('have a bounded size, in bytes', async () => {
    const { read, update } = store.documentsOf(user);
    await expect(update('n', () => 'ж'.repeat(600_000))).rejects.toThrow('too long');
    expect(await read('n')).toBeUndefined();
    expect(await update('n', () => 'x'.repeat(1_000_000))).toHaveLength(1_000_000);
  });

  it('hold no character that one of the databases does not take', async () => {
    await expect(store.documentsOf(user).update('n', () => 'a\0b')).rejects.toThrow('no database takes');
  });

  it.each(['', 'a b', 'x'.repeat(101), "n'; drop table user_documents"])('are not called “%s”', async (name) => {
    await expect(store.documentsOf(user).read(name)).rejects.toThrow('no name');
    await expect(store.documentsOf(user).update(name, addOne)).rejects.toThrow('no name');
  });

  it('can be asked whether they can be had', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});

describe('a store', () => {
  it('makes its folder', () => expect(existsSync(join(folder, 'deep', 'documents.sqlite'))).toBe(true));

  it('that cannot be reached does not open', async () => {
    const opening = openStore(
      { kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' },
      { onLost: () => undefined, now: Date.now, secrets: [] },
    );
    await expect(opening).rejects.toThrow();
  });
});
