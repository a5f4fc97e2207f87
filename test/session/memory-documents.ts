import type { DocumentStore } from '../../src/session';

/** A database in memory; `refuses` makes every call fail, as where a browser blocks it. */
export type MemoryDocuments = DocumentStore & {
  readonly stored: Map<string, unknown>;
  readonly files: { readonly name: string; readonly text: string }[];
  refuses: boolean;
};

export function createMemoryDocuments(): MemoryDocuments {
  const stored = new Map<string, unknown>();
  const files: { name: string; text: string }[] = [];
  const documents: MemoryDocuments = {
    stored,
    files,
    refuses: false,
    async read(name) {
      if (documents.refuses) throw new Error('blocked');
      return structuredClone(stored.get(name));
    },
    async update(name, change) {
      if (documents.refuses) throw new Error('blocked');
      stored.set(name, structuredClone(change(structuredClone(stored.get(name)))));
    },
    saveFile: (name, text) => void files.push({ name, text }),
  };
  return documents;
}
