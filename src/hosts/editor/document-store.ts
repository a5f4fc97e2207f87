import { StoreRefused } from '../../session';
import type { DocumentStore } from '../../session';
import { saveText } from '../../ui';
import type { ServerDocuments } from './editor-server';

/** Two people rarely share an account; after so many tries something else is wrong. */
const TRIES = 5;

/** What the server lets the page read and write. All else is about emails, of which there are none here, and stays with this window. */
const KEPT = /^(settings|templates(\.set-aside)?|brands(\.set-aside)?)$/;

/**
 * The server's documents as the page's database. `prefix` is what a device puts before the names of a mailbox. What another window or
 * Gmail has written meanwhile is read anew and changed, so that nothing is lost.
 */
export function createDocumentStore(server: ServerDocuments, prefix: string): DocumentStore {
  const bare = (name: string) => (name.startsWith(`${prefix}.`) ? name.slice(prefix.length + 1) : name);
  const here = new Map<string, unknown>();
  return {
    async read(name) {
      if (!KEPT.test(bare(name))) return here.get(name);
      return documentIn((await server.read(bare(name))).text);
    },
    async update(name, change) {
      if (!KEPT.test(bare(name))) {
        here.set(name, change(here.get(name)));
        return;
      }
      for (let tries = 0; tries < TRIES; tries += 1) {
        const { text, tag } = await server.read(bare(name));
        const next = textOf(change(documentIn(text)));
        if (next === undefined || next === text) return;
        if (await server.write(bare(name), next, tag)) return;
      }
      throw new StoreRefused('away', { cause: 'Others write faster than this page.' });
    },
    saveFile: saveText,
  };
}

function textOf(document: unknown): string | undefined {
  return document === undefined ? undefined : JSON.stringify(document);
}

/** What is no JSON stays the text it is, for the schema to refuse. */
function documentIn(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
