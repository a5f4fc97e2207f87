import { Migrator } from 'kysely';
import type { Kysely, Migration, MigrationProvider } from 'kysely';
import type { Connection } from './schema';

/** In the order of their names; one that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-user-documents': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('user_documents')
        // Of two servers that start on one new file, only the first makes it.
        .ifNotExists()
        .addColumn('user', 'varchar(255)', (column) => column.notNull())
        .addColumn('name', 'varchar(100)', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('changed_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('user_documents_key', ['user', 'name'])
        .execute();
    },
  },
};

const provider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) };

/** Brings the database to the schema of this version; of several servers at once one does it and the others wait. Rejects with what failed. */
export async function migrate(db: Connection): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The database could not be brought up to date.');
}
