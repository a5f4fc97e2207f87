import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { checkName } from './check-document';
import type { Schema } from './schema';
import { textOf } from './statements';
import type { Key } from './statements';
import type { Store } from './store';

/** Changes a document in one transaction and gives what is kept then; databases differ in how. */
export type Update = (
  key: Key,
  change: (stored: string | undefined) => string | undefined,
) => string | undefined | Promise<string | undefined>;

/** A store on a database whose tables are there. */
export function storeOn(db: Kysely<Schema>, update: Update): Store {
  return {
    documentsOf: (user) => ({
      read: async (name) => {
        checkName(name);
        return (await textOf(db, { user, name }).executeTakeFirst())?.text;
      },
      update: async (name, change) => {
        checkName(name);
        return update({ user, name }, change);
      },
    }),
    check: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}
