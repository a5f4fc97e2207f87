import type { MailboxApi } from '../../src/hosts/simulator/office/mailbox-api';

/** A Mailbox requirement set that the simulator plays, and what the add-in can know in an Outlook that has it. */
export type MailboxSet = {
  readonly mailbox: MailboxApi;
  /** Whether a machine's mail can be told by its headers. */
  readonly headers: boolean;
  /** Whether Outlook says in whose shared mailbox a mail lies. */
  readonly sharedOwner: boolean;
  /** Whether a Send is heard, so that nobody has to say “I answered another”. */
  readonly sendEvents: boolean;
};

/** The sets on which the main job is tested; what is expected differs between them by nothing else than this. */
export const MAILBOX_SETS: readonly MailboxSet[] = [
  { mailbox: '1.5', headers: false, sharedOwner: false, sendEvents: false },
  { mailbox: '1.8', headers: true, sharedOwner: true, sendEvents: false },
  { mailbox: '1.12', headers: true, sharedOwner: true, sendEvents: true },
];
