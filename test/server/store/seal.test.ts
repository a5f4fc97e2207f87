import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SealBroken, sealFor } from '../../../src/server/store/seal';
import { openSqliteStore } from '../../../src/server/store/sqlite-store';
import type { Store } from '../../../src/server/store/store';

const OLD = 'the secret of last year, 32 letters';
const NEW = 'the secret of this year, 32 letters';

describe('a seal', () => {
  it('opens what it closed, whatever the text, the person and the name are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, user, name) => {
        const { close, open } = sealFor([NEW], user);
        const sealed = close(name, text);
        expect(sealed).toMatch(/^sealed\.1\.[\w-]+$/);
        expect(open(name, sealed)).toBe(text);
      }),
    );
  });

  it('closes the same text differently each time', () => {
    const { close } = sealFor([NEW], 'u');
    expect(close('memory', 'same')).not.toBe(close('memory', 'same'));
  });

  it.each([
    ['by another person', 'v', 'memory'],
    ['under another name', 'u', 'settings'],
  ])('is not opened %s', (_, user, name) => {
    const sealed = sealFor([NEW], 'u').close('memory', 'mine');
    expect(() => sealFor([NEW], user).open(name, sealed)).toThrow(SealBroken);
  });

  it('is not opened when anything of it was changed or cut', () => {
    const { close, open } = sealFor([NEW], 'u');
    const sealed = Buffer.from(close('memory', 'a text').slice('sealed.1.'.length), 'base64url');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      for (const bytes of [changed, sealed.subarray(0, at)])
        expect(() => open('memory', `sealed.1.${bytes.toString('base64url')}`)).toThrow(SealBroken);
    }
  });
});

describe('documents that are sealed', () => {
  let folder: string;
  const stores: Store[] = [];
  const documents = async (...secrets: string[]) => {
    const path = join(folder, 'documents.sqlite');
    const store = await openSqliteStore(path, { onLost: () => undefined, now: Date.now, secrets });
    stores.push(store);
    return store.documentsOf('u');
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'seal-'))));
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    rmSync(folder, { recursive: true });
  });

  it('cannot be read in the files of the database', async () => {
    const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    await (await documents(NEW)).update('memory', () => '{"keys":"abc-of-a-person"}');
    expect(files().join()).toContain('sealed.1.');
    expect(files().join()).not.toContain('abc-of-a-person');
    await (await documents()).update('settings', () => '{"keys":"abc-of-a-person"}');
    expect(files().join()).toContain('abc-of-a-person');
  });

  it('may have been stored before there was a secret, and are sealed when they change', async () => {
    await (await documents()).update('settings', () => 'plain');
    const { read, update } = await documents(NEW);
    expect(await read('settings')).toBe('plain');
    expect(await update('settings', (text) => `${text} no more`)).toBe('plain no more');
    await expect((await documents()).read('settings')).rejects.toThrow(SealBroken);
  });

  it('open with an older secret, and are sealed with the newest', async () => {
    await (await documents(OLD)).update('memory', () => 'old');
    const both = await documents(NEW, OLD);
    expect(await both.read('memory')).toBe('old');
    await both.update('memory', (text) => `${text} and new`);
    expect(await (await documents(NEW)).read('memory')).toBe('old and new');
    await expect((await documents(OLD)).read('memory')).rejects.toThrow(SealBroken);
  });

  it('stay as they were where they cannot be opened', async () => {
    await (await documents(OLD)).update('memory', () => 'mine');
    const change = jest.fn(() => 'lost');
    await expect((await documents(NEW)).update('memory', change)).rejects.toThrow('STORE_SECRET');
    expect(change).not.toHaveBeenCalled();
    expect(await (await documents(OLD)).read('memory')).toBe('mine');
  });
});
