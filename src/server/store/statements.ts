import { sql } from 'kysely';
import type { InsertQueryBuilder, InsertResult, SelectQueryBuilder, UpdateQueryBuilder, UpdateResult } from 'kysely';
import type { Connection, Schema } from './schema';

/** Which document: whose, and which of theirs. */
export type Key = { readonly user: string; readonly name: string };

/** Finds the text of a document. */
export function textOf(
  db: Connection,
  { user, name }: Key,
): SelectQueryBuilder<Schema, 'user_documents', { text: string }> {
  return db.selectFrom('user_documents').select('text').where('user', '=', user).where('name', '=', name);
}

/** Adds a document, and does nothing when there is one by now. */
export function adding(
  db: Connection,
  key: Key,
  text: string,
  now: number,
): InsertQueryBuilder<Schema, 'user_documents', InsertResult> {
  return db
    .insertInto('user_documents')
    .values({ ...key, text, version: 1, changed_at: now })
    .onConflict((conflict) => conflict.doNothing());
}

/** Changes a document that was read in the same transaction. */
export function replacing(
  db: Connection,
  { user, name }: Key,
  text: string,
  now: number,
): UpdateQueryBuilder<Schema, 'user_documents', 'user_documents', UpdateResult> {
  return db
    .updateTable('user_documents')
    .set({ text, version: sql<number>`version + 1`, changed_at: now })
    .where('user', '=', user)
    .where('name', '=', name);
}
