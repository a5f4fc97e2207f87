/**
 * What is kept of one person: documents (settings, memory, own templates, brands, the situation board, promises without their words),
 * each a JSON text under its name.
 */
export type UserDocuments = {
  /** The document as it was saved last; undefined when there is none. */
  readonly read: (name: string) => Promise<string | undefined>;
  /**
   * Saves what `change` makes of the document as it stands, in one transaction, so that of two calls at once none loses what the other
   * wrote; gives what is kept then. `change` may run more than once; where it gives undefined, nothing is written.
   */
  readonly update: (
    name: string,
    change: (stored: string | undefined) => string | undefined,
  ) => Promise<string | undefined>;
};
