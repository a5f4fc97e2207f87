import { openDocument } from '../../engine';
import type { DocumentKind, StoreTrouble } from '../../engine';
import { StoreRefused } from './document-store';
import type { DocumentStore } from './document-store';

/** A document in the device's database, as this window knows it. */
export type KeptDocument<T> = {
  readonly now: () => T;
  /** 'newer': written by a newer Take Five, shown and never changed. 'not-kept': the last change stands in this window alone. */
  readonly problem: () => 'newer' | 'not-kept' | undefined;
  /** Why the last change was not kept, where a server was to keep it. */
  readonly trouble: () => StoreTrouble | undefined;
  /** Reads what other windows have written. */
  readonly read: () => Promise<void>;
  /** Changes it, on top of what other windows have written meanwhile; the same object back is no change. */
  readonly change: (step: (document: T) => T) => Promise<void>;
};

/**
 * Opens a document that is `empty` at first. What cannot be read is set aside under `NAME.set-aside`, behind what lies there already,
 * before anything is written in its place.
 */
export function keptDocument<T extends object>(
  store: DocumentStore,
  name: string,
  kind: DocumentKind<T>,
  empty: T,
): KeptDocument<T> {
  type Step = (document: T) => T;
  let current = empty;
  let problem: ReturnType<KeptDocument<T>['problem']>;
  let trouble: StoreTrouble | undefined;
  /** Changes that the database did not take yet; they are made anew on top of what it holds by then. */
  let waiting: readonly Step[] = [];
  let aside: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

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
  async function setAside(text: string): Promise<void> {
    if (aside === text) return;
    await store.update(`${name}.set-aside`, (before) => {
      if (typeof before !== 'string') return text;
      return before.endsWith(text) ? before : `${before}\n${text}`;
    });
    aside = text;
  }
  /** Puts the changed document in the place of the stored one; one that cannot be read is set aside first. */
  async function put(steps: readonly Step[]): Promise<void> {
    let broken: string | undefined;
    await store.update(name, (stored) => {
      const taken = take(stored);
      broken = taken?.broken === aside ? undefined : taken?.broken;
      if (taken === undefined || broken !== undefined) return stored;
      settle(made(steps, taken.document));
      return current;
    });
    if (broken === undefined) return;
    await setAside(broken);
    await put(steps);
  }
  async function changeNow(step: Step): Promise<void> {
    if (problem === 'newer' || (waiting.length === 0 && step(current) === current)) return;
    const before = current;
    const steps = [...waiting, step];
    try {
      await put(steps);
      waiting = [];
      if (problem === 'not-kept') problem = undefined;
    } catch (error) {
      // The database is blocked or full: the change stands here, and the pane says that it is not kept.
      waiting = steps;
      current = step(before);
      problem = 'not-kept';
      trouble = error instanceof StoreRefused ? error.why : undefined;
    }
  }

  async function readNow(): Promise<void> {
    try {
      const taken = take(await store.read(name));
      if (taken?.broken !== undefined) await setAside(taken.broken);
      if (taken !== undefined && problem !== 'newer') settle(made(waiting, taken.document));
    } catch {
      // A database that is blocked has nothing to show; the first change says that it is not kept.
    }
  }
  /** One after the other, so that no change is made on what another has not finished, and nothing older is read over it. */
  function afterLast(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  return {
    now: () => current,
    problem: () => problem,
    trouble: () => (problem === 'not-kept' ? trouble : undefined),
    read: () => afterLast(readNow),
    change: (step) => afterLast(() => changeNow(step)),
  };
}

function made<T>(steps: readonly ((document: T) => T)[], document: T): T {
  return steps.reduce((done, step) => step(done), document);
}
