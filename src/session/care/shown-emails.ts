import type { ShownEmail } from '../../engine';
import type { CareRoom } from './care';

/** More than anybody goes back to. */
const MOST = 200;

/** Emails that this pane has shown, by which it can open them again; in memory only. The last one comes first. */
export type ShownEmails = {
  readonly all: () => readonly ShownEmail[];
  /** Takes in what is open now. */
  readonly follow: () => void;
};

/** Starts with none. */
export function createShownEmails({ open, kept }: Pick<CareRoom, 'open' | 'kept'>): ShownEmails {
  let shown: readonly ShownEmail[] = [];
  let last: unknown;
  let forgottenAt: number | undefined;
  return {
    all: () => shown,
    follow() {
      if (kept.memory().forgottenAt !== forgottenAt) {
        ({ forgottenAt } = kept.memory());
        shown = [];
      }
      const item = open.item();
      if (item === last) return;
      last = item;
      if (item?.opened.state !== 'mail' || item.email.id === '') return;
      const { conversation } = item.opened;
      const email = { id: item.email.id, conversation, sender: item.sender };
      shown = [email, ...shown.filter((one) => one.conversation !== conversation)].slice(0, MOST);
    },
  };
}
