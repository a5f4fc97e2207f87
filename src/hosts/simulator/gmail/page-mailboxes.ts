import { createPageMailbox } from './page-mailbox';
import type { PageMailbox } from './page-mailbox';

/** The mailboxes of the pages that are open, or were lately. */
export type PageMailboxes = {
  /** Starts a page's mailbox anew, empty. */
  readonly open: (page: string) => PageMailbox;
  readonly of: (page: string) => PageMailbox | undefined;
  /** The token that lets whoever shows it call the REST API for a page. */
  readonly token: (page: string) => string;
  /** The mailbox that a token is for. */
  readonly byToken: (token: string) => PageMailbox | undefined;
};

/** Of a page that was left nobody hears; the oldest mailbox makes room. */
const MOST = 50;
const PREFIX = 'simulated.';

export function createPageMailboxes(): PageMailboxes {
  const open = new Map<string, PageMailbox>();
  const of = (page: string): PageMailbox | undefined => open.get(page);
  return {
    open: (page) => {
      open.delete(page);
      const [oldest] = open.keys();
      if (open.size >= MOST && oldest !== undefined) open.delete(oldest);
      const made = createPageMailbox();
      open.set(page, made);
      return made;
    },
    of,
    token: (page) => PREFIX + page,
    byToken: (token) => (token.startsWith(PREFIX) ? of(token.slice(PREFIX.length)) : undefined),
  };
}
