import type { LocalStore } from '../../session';

/** The browser's own storage, where what is typed lies until it is saved; one that is blocked or full is replaced by this window's. */
export function createLocalStore(storage: () => Storage): LocalStore {
  const here = new Map<string, string>();
  const tried = <T>(work: () => T, otherwise: () => T): T => {
    try {
      return work();
    } catch {
      return otherwise();
    }
  };
  return {
    read: (name) =>
      here.get(name) ??
      tried(
        () => storage().getItem(name) ?? undefined,
        () => undefined,
      ),
    write(name, text) {
      tried(
        () => {
          storage().setItem(name, text);
          here.delete(name);
        },
        () => void here.set(name, text),
      );
    },
    remove(name) {
      here.delete(name);
      tried(
        () => storage().removeItem(name),
        () => undefined,
      );
    },
  };
}
