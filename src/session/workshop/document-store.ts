import type { StoreTrouble } from '../../engine';

/** What a browser keeps on this device beside its small storage: whole documents, in one database. Every call rejects where it is blocked or full. */
export type DocumentStore = {
  readonly read: (name: string) => Promise<unknown>;
  /** Puts what `change` makes of the stored document in its place; nothing comes between reading and writing. */
  readonly update: (name: string, change: (stored: unknown) => unknown) => Promise<void>;
  /** Lets the agent save a text as a file. */
  readonly saveFile: (name: string, text: string) => void;
};

/** A refusal by a store that a server keeps; one on this device rejects with whatever the browser says. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  constructor(
    readonly why: StoreTrouble,
    options?: { readonly cause: unknown },
  ) {
    super(why, options);
  }
}
