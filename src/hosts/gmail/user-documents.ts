/**
 * What is kept of one person, each a JSON text under its name: 'settings', 'memory' (with promises, which have no words), 'templates',
 * 'brands', 'board', 'journal' (codes and times of emails), 'promise-places' (ids of threads and messages), 'device' (codes of letters
 * that were used and of findings that are fine), and under 'NAME.set-aside' what could not be read.
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
