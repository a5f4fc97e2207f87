import type { Brand, Brands } from './brand';

/**
 * The brand of the mailbox that got the mail: one that names its whole address, then one that names its domain as `@domain`, then the
 * first. Of several mailboxes, the agent's own last, the first that a brand names decides. Undefined where there are no brands.
 */
export function brandFor({ brands }: Brands, ...mailboxes: readonly string[]): Brand | undefined {
  const named = (wanted: string): Brand | undefined => brands.find((one) => one.mailboxes.includes(wanted));
  for (const mailbox of mailboxes) {
    const address = mailbox.trim().toLowerCase();
    const at = address.lastIndexOf('@');
    const found = named(address) ?? (at < 0 ? undefined : named(address.slice(at)));
    if (found) return found;
  }
  return brands[0];
}
