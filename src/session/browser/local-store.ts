import type { LocalStore } from '../surroundings';

/** The browser's own storage; where it is blocked or full, what is written is kept by this window alone. */
export function createLocalStore(storage: () => Storage): LocalStore {
  const here = new Map<string, string>();
  return {
    read(name) {
      try {
        return here.get(name) ?? storage().getItem(name) ?? undefined;
      } catch {
        return here.get(name);
      }
    },
    remove(name) {
      here.delete(name);
      try {
        storage().removeItem(name);
      } catch {
        // Storage that is blocked holds nothing.
      }
    },
    write(name, text) {
      try {
        storage().setItem(name, text);
        here.delete(name);
      } catch {
        here.set(name, text);
      }
    },
  };
}
