import type { Brand, Brands } from './brand';

/**
 * The brand of the mailbox that got the mail: one that names its whole address, then one that names its domain as `@domain`, then the
 * first. Undefined where there are no brands.
 */
export function brandFor({ brands }: Brands, mailbox: string): Brand | undefined {
  const address = mailbox.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const named = (wanted: string): Brand | undefined => brands.find(({ mailboxes }) => mailboxes.includes(wanted));
  return named(address) ?? (at < 0 ? undefined : named(address.slice(at))) ?? brands[0];
}
