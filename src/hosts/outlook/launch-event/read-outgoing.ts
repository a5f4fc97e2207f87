import { conversationKey, messageKey, splitQuotes } from '../../../engine';
import type { Outgoing } from '../../../engine';
import { officeValue } from './office-value';

const supports = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);

type Draft = Office.MessageCompose;

/** A reply that is about to be sent, before its text was asked for. */
export type Reply = Omit<Outgoing, 'text'> & { readonly item: Draft };

/** Whether the draft answers a mail; a forward or a new mail does not. Where Outlook cannot tell (before Mailbox 1.10) its conversation does. */
async function isReply(item: Draft): Promise<boolean> {
  if (!supports('1.10')) return true;
  const type = await officeValue<{ composeType: string }>((done) => item.getComposeTypeAsync(done));
  return type === undefined || type.composeType === 'reply';
}

async function addressesOf(field: Office.Recipients | undefined): Promise<readonly string[]> {
  if (field === undefined) return [];
  const people = await officeValue<Office.EmailAddressDetails[]>((done) => field.getAsync(done));
  return (people ?? []).map((one) => (one.emailAddress || '').toLowerCase()).filter((address) => address !== '');
}

/** The reply that is being sent; undefined for a new mail, a forward, or where Outlook does not say. */
export async function readReply(): Promise<Reply | undefined> {
  const item = Office.context.mailbox.item as unknown as Draft | undefined | null;
  // A new mail has no conversation, which the typings do not say.
  const conversationId = item?.conversationId as string | undefined | null;
  if (!item || !conversationId || !(await isReply(item))) return undefined;
  const mailbox = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  const [to, cc] = await Promise.all([addressesOf(item.to), addressesOf(item.cc)]);
  const answered = supports('1.14') ? item.inReplyTo : '';
  return {
    item,
    mailbox,
    conversation: conversationKey(mailbox, conversationId),
    ...(answered && { answers: messageKey(mailbox, answered) }),
    to: [...to, ...cc],
  };
}

/** What the agent wrote, above the quoted mail. */
export async function readText({ item }: Reply): Promise<string> {
  const body = await officeValue<string>((done) => item.body.getAsync(Office.CoercionType.Text, done));
  return splitQuotes((body ?? '').slice(0, 100_000).replace(/\r\n?/g, '\n')).own;
}
