import type { Host } from './host';
import type { OpenNow } from './open-now';

/** Who got the open mail, and the mailbox itself: by these a brand is picked. */
export function receivingMailboxes(open: Pick<OpenNow, 'item'>, host: Pick<Host, 'mailbox'>): readonly string[] {
  const to = open.item()?.email.to ?? [];
  return [...to.map(({ address }) => address), host.mailbox().address];
}
