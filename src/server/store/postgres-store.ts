import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { migrate } from './migrations';
import type { Schema } from './schema';
import { adding, replacing, textOf } from './statements';
import type { Store } from './store';
import type { StoreParts } from './store-parts';
import { storeOn } from './store-on';

const CONNECTIONS = 10;
const CONNECT_WITHIN_MS = 5_000;
const STATEMENT_WITHIN_MS = 10_000;
const ATTEMPTS = 8;

/** Two transactions met, and PostgreSQL ended one of them without having changed anything: serialization, deadlock, same key. */
const MET_ANOTHER = ['40001', '40P01', '23505'];

/**
 * Keeps documents in a PostgreSQL that other servers may use at the same time. Rejects when the database cannot be reached.
 */
export async function openPostgresStore(url: string, { onLost, now, secrets }: StoreParts): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: STATEMENT_WITHIN_MS,
    idle_in_transaction_session_timeout: STATEMENT_WITHIN_MS,
    application_name: 'take-five',
  });
  pool.on('error', onLost);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return storeOn(db, secrets, (key, change) =>
    untilAlone(() =>
      db.transaction().execute(async (transaction) => {
        const stored = (await textOf(transaction, key).forUpdate().executeTakeFirst())?.text;
        const text = change(stored);
        if (text === undefined) return stored;
        if (stored !== undefined) await replacing(transaction, key, text, now()).execute();
        else {
          const { numInsertedOrUpdatedRows } = await adding(transaction, key, text, now()).executeTakeFirst();
          if (numInsertedOrUpdatedRows !== 1n) throw new Overtaken();
        }
        return text;
      }),
    ),
  );
}

/** Another made the document between our look and our writing, so there was no row yet to lock. */
class Overtaken extends Error {
  readonly code = '40001';
}

/** Does the work again when it met another's, as often as is sensible; rejects with what stopped it the last time. */
async function untilAlone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !metAnother(error)) throw error;
    }
  }
}

function metAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MET_ANOTHER.includes(String(error.code));
}
