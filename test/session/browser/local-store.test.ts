import { createLocalStore } from '../../../src/session/browser/local-store';

function storage(texts: Map<string, string>, full = false): Storage {
  const fake = {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem(name: string, text: string) {
      if (full) throw new Error('full');
      texts.set(name, text);
    },
    removeItem: (name: string) => void texts.delete(name),
  };
  return fake as unknown as Storage;
}

describe('the local store', () => {
  it('is the browser’s storage, shared with other windows', () => {
    const texts = new Map<string, string>();
    createLocalStore(() => storage(texts)).write('a', '1');
    expect(createLocalStore(() => storage(texts)).read('a')).toBe('1');
  });

  it('keeps what the browser had no room for in this window', () => {
    const store = createLocalStore(() => storage(new Map([['a', 'old']]), true));
    store.write('a', 'new');
    expect(store.read('a')).toBe('new');
  });

  it('lets go of what is removed, in the browser’s storage and in this window', () => {
    const texts = new Map([['a', 'old']]);
    const roomy = createLocalStore(() => storage(texts));
    roomy.remove('a');
    expect([roomy.read('a'), texts.size]).toEqual([undefined, 0]);
    const kept = new Map([['a', 'old']]);
    const full = createLocalStore(() => storage(kept, true));
    full.write('a', 'new');
    full.remove('a');
    expect(full.read('a')).toBeUndefined();
  });

  it('works in a frame where storage is blocked', () => {
    const store = createLocalStore(() => {
      throw new Error('blocked');
    });
    expect(store.read('a')).toBeUndefined();
    store.write('a', '1');
    expect(store.read('a')).toBe('1');
    store.remove('a');
    expect(store.read('a')).toBeUndefined();
  });
});
