import { openDocument } from '../../engine';
import type { DocumentKind } from '../../engine';
import type { DocumentStore } from './document-store';

/** A document in the device's database, as this window knows it. */
export type KeptDocument<T> = {
  readonly now: () => T;
  /** 'newer': written by a newer Take Five, shown and never changed. 'not-kept': the last change stands in this window alone. */
  readonly problem: () => 'newer' | 'not-kept' | undefined;
  /** Reads what other windows have written. */
  readonly read: () => Promise<void>;
  /** Changes it, on top of what other windows have written meanwhile; the same object back is no change. */
  readonly change: (step: (document: T) => T) => Promise<void>;
};

/** Opens a document that is `empty` at first. What cannot be read is set aside under `NAME.set-aside`, never written over. */
export function keptDocument<T extends object>(
  store: DocumentStore,
  name: string,
  kind: DocumentKind<T>,
  empty: T,
): KeptDocument<T> {
  let current = empty;
  let problem: ReturnType<KeptDocument<T>['problem']>;

  /** What is stored, as far as it can be read; undefined where it may not be changed. */
  function take(stored: unknown): { readonly document: T; readonly broken?: string } | undefined {
    const opened = openDocument(kind, stored);
    switch (opened.state) {
      case 'absent':
        return { document: empty };
      case 'sound':
        return { document: opened.document };
      case 'broken':
        return { document: empty, broken: opened.text };
      case 'newer':
        problem = 'newer';
        current = opened.document ?? empty;
        return undefined;
    }
  }
  /** A document that reads the same stays the same object, so that nothing is drawn or indexed anew. */
  function settle(document: T): void {
    if (JSON.stringify(document) !== JSON.stringify(current)) current = document;
  }

  return {
    now: () => current,
    problem: () => problem,
    async read() {
      try {
        const taken = take(await store.read(name));
        if (taken === undefined) return;
        if (taken.broken !== undefined) await store.update(`${name}.set-aside`, () => taken.broken);
        if (problem === undefined) settle(taken.document);
      } catch {
        // A database that is blocked has nothing to show; the first change says that it is not kept.
      }
    },
    async change(step) {
      if (problem === 'newer' || step(current) === current) return;
      try {
        await store.update(name, (stored) => {
          const taken = take(stored);
          if (taken === undefined) return stored;
          // What this window could not save before is not lost to what is stored.
          settle(step(problem === 'not-kept' ? current : taken.document));
          return current;
        });
        if (problem === 'not-kept') problem = undefined;
      } catch {
        // The database is blocked or full: the change stands here, and the pane says that it is not kept.
        settle(step(current));
        problem = 'not-kept';
      }
    },
  };
}
