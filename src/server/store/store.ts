import type { UserDocuments } from '../../hosts/gmail';

/** Where everybody's documents are kept. */
export type Store = {
  /** One person's documents, by the `sub` of the token; asks nothing of the database yet. */
  readonly documentsOf: (user: string) => UserDocuments;
  /** Rejects when the database does not answer. */
  readonly check: () => Promise<void>;
  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
};
