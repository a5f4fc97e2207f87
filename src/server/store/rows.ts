import { sql } from 'kysely';
import type { Connection } from './schema';

/** Which document: whose, and which of theirs. */
export type Key = { readonly user: string; readonly name: string };

/** The text of a document; with `forUpdate` nobody else changes it until the transaction ends, where the database locks single rows. */
export async function readText(db: Connection, { user, name }: Key, forUpdate = false): Promise<string | undefined> {
  const rows = db.selectFrom('user_documents').select('text').where('user', '=', user).where('name', '=', name);
  return (await (forUpdate ? rows.forUpdate() : rows).executeTakeFirst())?.text;
}

/** Adds a document; false, and nothing is changed, when there is one by now. */
export async function addText(db: Connection, key: Key, text: string, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('user_documents')
    .values({ ...key, text, version: 1, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes a document that was read in the same transaction. */
export async function replaceText(db: Connection, { user, name }: Key, text: string, now: number): Promise<void> {
  await db
    .updateTable('user_documents')
    .set({ text, version: sql<number>`version + 1`, changed_at: now })
    .where('user', '=', user)
    .where('name', '=', name)
    .execute();
}
