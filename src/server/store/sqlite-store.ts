import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import type { CompiledQuery } from 'kysely';
import Libsql from 'libsql';
import { migrate } from './migrations';
import type { Schema } from './schema';
import { adding, replacing, textOf } from './statements';
import type { Key } from './statements';
import type { Store } from './store';
import type { StoreParts } from './store-parts';
import { storeOn } from './store-on';

/** Another process writes for milliseconds at a time. */
const WAIT_FOR_OTHERS_MS = 5_000;

/**
 * Keeps documents in a file of this machine, made with its folder when it is not there; `:memory:` keeps them as long as the store is
 * open. Rejects when the file cannot be opened or is no database.
 */
export async function openSqliteStore(path: string, { now, secrets }: StoreParts): Promise<Store> {
  // Nobody else on this machine has to read what people keep.
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = new Libsql(path);
  file.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
  file.pragma('journal_mode = WAL');
  // What was acknowledged outlives a power cut.
  file.pragma('synchronous = FULL');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) });
  await migrate(db);
  const run = ({ sql: text, parameters }: CompiledQuery): void => void file.prepare(text).run(...parameters);
  // In one go, as whoever waits for the file blocks this process, and would wait for a change that this process has half done.
  const changeAtOnce = (key: Key, change: (stored: string | undefined) => string | undefined): string | undefined => {
    file.exec('begin immediate');
    try {
      const { sql: find, parameters } = textOf(db, key).compile();
      const [row] = file.prepare(find).all(...parameters) as { readonly text: string }[];
      const text = change(row?.text);
      if (text !== undefined) {
        run((row === undefined ? adding : replacing)(db, key, text, now()).compile());
      }
      file.exec('commit');
      return text ?? row?.text;
    } catch (error) {
      file.exec('rollback');
      throw error;
    }
  };
  return storeOn(db, secrets, changeAtOnce);
}
