import type { Kysely } from 'kysely';

/** The one table: a row for each document of each person. */
export type Schema = {
  user_documents: {
    /** The `sub` of Google's token, no name and no address. */
    user: string;
    name: string;
    /** JSON. */
    text: string;
    /** 1 at first, one more with each change. */
    version: number;
    /** Milliseconds since 1970, UTC. */
    changed_at: number;
  };
};

export type Connection = Kysely<Schema>;
