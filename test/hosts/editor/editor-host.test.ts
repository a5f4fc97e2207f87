import { DEFAULT_SETTINGS, EMPTY_MEMORY } from '../../../src/engine';
import { openEditorHost } from '../../../src/hosts/editor/editor-host';
import { HostError } from '../../../src/session';

const visitor = { address: 'olena@example.org', language: 'uk', timeZone: 'Europe/Kyiv' } as const;

function memoryStore(documents: Record<string, unknown> = {}) {
  return {
    documents,
    read: async (name: string) => documents[name],
    update: async (name: string, change: (stored: unknown) => unknown) => {
      documents[name] = change(documents[name]);
    },
    saveFile: () => undefined,
  };
}
const settings = (changedAt: number, company: string) => ({ ...DEFAULT_SETTINGS, changedAt, company });

describe('the host without any mail', () => {
  it('is the mailbox of who came from Gmail, in which nothing is open', async () => {
    const host = await openEditorHost(visitor, memoryStore());
    expect(host.mailbox()).toEqual({ name: '', address: 'olena@example.org', displayLanguage: 'uk' });
    expect(await host.currentItem()).toBeUndefined();
    await expect(host.openReply('', '')).rejects.toThrow(HostError);
  });

  it('keeps the newer settings of those that the page and Gmail wrote', async () => {
    const store = memoryStore({ settings: settings(1, 'old') });
    const host = await openEditorHost(visitor, store);
    expect(host.load('settings')).toMatchObject({ company: 'old' });
    store.documents['settings'] = settings(5, 'Gmail');
    await host.save({ settings: settings(3, 'page') });
    expect(store.documents['settings']).toMatchObject({ company: 'Gmail' });
    await host.save({ settings: settings(9, 'page') });
    expect(store.documents['settings']).toMatchObject({ company: 'page' });
    expect(host.load('settings')).toMatchObject({ company: 'page' });
  });

  it('leaves what a newer release wrote as it is', async () => {
    const newer = { ...settings(1, 'x'), version: 999 };
    const store = memoryStore({ settings: newer });
    const host = await openEditorHost(visitor, store);
    await host.save({ settings: settings(9, 'page') });
    expect(store.documents['settings']).toBe(newer);
  });

  it('leaves what is known of emails to Gmail', async () => {
    const store = memoryStore({ memory: 'Gmail’s' });
    const host = await openEditorHost(visitor, store);
    expect(host.load('memory')).toBeUndefined();
    await host.save({ memory: EMPTY_MEMORY });
    expect(store.documents).toEqual({ memory: 'Gmail’s' });
  });

  it('refuses as a mail program does where the server is gone', async () => {
    const store = { ...memoryStore(), update: () => Promise.reject(new Error('gone')) };
    const host = await openEditorHost(visitor, store);
    await expect(host.save({ settings: settings(9, 'page') })).rejects.toThrow(HostError);
  });
});
