import type { Database } from '../config/config';
import { openPostgresStore } from './postgres-store';
import { openSqliteStore } from './sqlite-store';
import type { Store } from './store';

/** What a store is opened with. */
export type StoreParts = {
  /** Hears of a connection that broke while nobody used it. */
  readonly onLost: (error: Error) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Opens the database that the configuration names and brings its schema up to date. Rejects when it cannot. */
export function openStore(database: Database, { onLost, now }: StoreParts): Promise<Store> {
  return database.kind === 'file' ? openSqliteStore(database.path, now) : openPostgresStore(database.url, onLost, now);
}
