import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { checkName, checkText } from './check-document';
import type { Schema } from './schema';
import { sealFor } from './seal';
import { textOf } from './statements';
import type { Key } from './statements';
import type { Store } from './store';

/** Changes a document in one transaction and gives what is kept then; databases differ in how. */
export type Update = (
  key: Key,
  change: (stored: string | undefined) => string | undefined,
) => string | undefined | Promise<string | undefined>;

/**
 * A store on a database whose tables are there. With secrets its texts are sealed, so that whoever gets hold of the database reads
 * nothing and can test no guess; what was stored before there was one is sealed when it changes.
 */
export function storeOn(db: Kysely<Schema>, secrets: readonly string[], update: Update): Store {
  return {
    documentsOf(user) {
      const seal = sealFor(secrets, user);
      const open = (name: string, stored: string | undefined) =>
        stored === undefined ? undefined : seal.open(name, stored);
      return {
        read: async (name) => {
          checkName(name);
          return open(name, (await textOf(db, { user, name }).executeTakeFirst())?.text);
        },
        update: async (name, change) => {
          checkName(name);
          const kept = await update({ user, name }, (stored) => {
            const text = change(open(name, stored));
            if (text === undefined) return undefined;
            checkText(text);
            return seal.close(name, text);
          });
          return open(name, kept);
        },
      };
    },
    check: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}
