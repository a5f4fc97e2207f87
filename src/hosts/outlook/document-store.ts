import { createStore, get, update } from 'idb-keyval';
import type { DocumentStore } from '../../session';
import { saveText } from '../../ui';

/** The browser's database for own templates and brands, in a file of its own. */
export function createDocumentStore(): DocumentStore {
  // Made at the first call: where databases are blocked only that call rejects.
  let made: ReturnType<typeof createStore> | undefined;
  const store = () => (made ??= createStore('take-five', 'documents'));
  return {
    read: async (name) => get<unknown>(name, store()),
    update: async (name, change) => update<unknown>(name, change, store()),
    saveFile: saveText,
  };
}
