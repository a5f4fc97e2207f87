import type { SessionParts } from './session-parts';

/** Asks once per draft whether the mail program signs it too; only where the letter signs by itself does it matter. */
export async function lookForSignature({ around, open, kept }: SessionParts): Promise<void> {
  const item = open.item();
  if (open.opened().state !== 'draft' || kept.settings().signature === 'program') return;
  if (open.choice().signed !== undefined) return;
  const signed = await around.host.signsDraft();
  if (open.item() === item) open.choose({ ...open.choice(), signed });
}
