/** What a browser keeps on this device beside its small storage: whole documents, in one database. Every call rejects where it is blocked or full. */
export type DocumentStore = {
  readonly read: (name: string) => Promise<unknown>;
  /** Puts what `change` makes of the stored document in its place; nothing comes between reading and writing. */
  readonly update: (name: string, change: (stored: unknown) => unknown) => Promise<void>;
  /** Lets the agent save a text as a file. */
  readonly saveFile: (name: string, text: string) => void;
};
