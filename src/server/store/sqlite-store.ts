import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Libsql from 'libsql';
import { checkName, checkText } from './check-document';
import { migrate } from './migrations';
import { addText, readText, replaceText } from './rows';
import type { Schema } from './schema';
import type { Store } from './store';

/** Another process writes for milliseconds at a time. */
const WAIT_FOR_OTHERS_MS = 5_000;

/**
 * Keeps documents in a file of this machine, made with its folder when it is not there; `:memory:` keeps them as long as the store is
 * open. `now` is in milliseconds since 1970. Rejects when the file cannot be opened or is no database.
 */
export async function openSqliteStore(path: string, now: () => number = Date.now): Promise<Store> {
  // Nobody else on this machine has to read what people keep.
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = new Libsql(path);
  file.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
  file.pragma('journal_mode = WAL');
  // What was acknowledged outlives a power cut.
  file.pragma('synchronous = FULL');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) });
  await migrate(db);
  return {
    documentsOf: (user) => ({
      read: async (name) => {
        checkName(name);
        return readText(db, { user, name });
      },
      update: async (name, change) => {
        checkName(name);
        const key = { user, name };
        return db.connection().execute(async (one) => {
          // Kysely's own transaction begins as a reader, and two readers that both want to write cannot.
          await sql`begin immediate`.execute(one);
          try {
            const stored = await readText(one, key);
            const text = change(stored);
            if (text !== undefined) {
              checkText(text);
              if (stored === undefined) await addText(one, key, text, now());
              else await replaceText(one, key, text, now());
            }
            await sql`commit`.execute(one);
            return text ?? stored;
          } catch (error) {
            await sql`rollback`.execute(one);
            throw error;
          }
        });
      },
    }),
    check: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}
