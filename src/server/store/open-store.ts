import type { Database } from '../config/config';
import { openPostgresStore } from './postgres-store';
import { openSqliteStore } from './sqlite-store';
import type { Store } from './store';
import type { StoreParts } from './store-parts';

/** Opens the database that the configuration names and brings its schema up to date. Rejects when it cannot. */
export function openStore(database: Database, parts: StoreParts): Promise<Store> {
  return database.kind === 'file' ? openSqliteStore(database.path, parts) : openPostgresStore(database.url, parts);
}
