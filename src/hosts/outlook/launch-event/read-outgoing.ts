import { conversationKey, messageKey, splitQuotes } from '../../../engine';
import type { Outgoing, Person } from '../../../engine';
import { officeValue } from './office-value';

const supports = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);

export type Draft = Office.MessageCompose;

/** A reply that is about to be sent, before its text was asked for. */
export type Reply = Omit<Outgoing, 'text'> & {
  readonly item: Draft;
  /** Whom it goes to first, with their names, and to whom besides. */
  readonly people: readonly Person[];
  readonly besides: readonly Person[];
};

/** The words of a draft: the agent's own as plain text, those of the mail it answers, and the body as HTML where that was asked for. */
export type DraftTexts = { readonly text: string; readonly quoted: string; readonly html: string };

/** More of a body is not looked at. */
const MOST_TEXT = 100_000;
const MOST_HTML = 400_000;

/** Whether the draft answers a mail; a forward or a new mail does not. Where Outlook cannot tell (before Mailbox 1.10) its conversation does. */
async function isReply(item: Draft): Promise<boolean> {
  if (!supports('1.10')) return true;
  const type = await officeValue<{ composeType: string }>((done) => item.getComposeTypeAsync(done));
  return type === undefined || type.composeType === 'reply';
}

async function peopleIn(field: Office.Recipients | undefined): Promise<readonly Person[]> {
  if (field === undefined) return [];
  const people = await officeValue<Office.EmailAddressDetails[]>((done) => field.getAsync(done));
  return (people ?? [])
    .map((one) => ({ name: one.displayName || '', address: (one.emailAddress || '').toLowerCase() }))
    .filter(({ address }) => address !== '');
}

/** The reply that is being sent; undefined for a new mail, a forward, or where Outlook does not say. */
export async function readReply(): Promise<Reply | undefined> {
  const item = Office.context.mailbox.item as unknown as Draft | undefined | null;
  // A new mail has no conversation, which the typings do not say.
  const conversationId = item?.conversationId as string | undefined | null;
  if (!item || !conversationId || !(await isReply(item))) return undefined;
  const mailbox = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  const [people, besides] = await Promise.all([peopleIn(item.to), peopleIn(item.cc)]);
  const answered = supports('1.14') ? item.inReplyTo : '';
  return {
    item,
    mailbox,
    conversation: conversationKey(mailbox, conversationId),
    ...(answered && { answers: messageKey(mailbox, answered) }),
    people,
    besides,
    to: [...people, ...besides].map(({ address }) => address),
  };
}

/** What stands in the draft; what Outlook refuses to give is ''. */
export async function readTexts({ item }: Reply, withHtml: boolean): Promise<DraftTexts> {
  const bodyAs = async (type: Office.CoercionType): Promise<string> =>
    (await officeValue<string>((done) => item.body.getAsync(type, done))) ?? '';
  const [text, html] = await Promise.all([
    bodyAs(Office.CoercionType.Text),
    withHtml ? bodyAs(Office.CoercionType.Html) : '',
  ]);
  const { own, quoted } = splitQuotes(text.slice(0, MOST_TEXT).replace(/\r\n?/g, '\n'));
  return { text: own, quoted, html: html.slice(0, MOST_HTML) };
}

/** Whether files are attached, pictures inside the text not counted; true where Outlook does not say, so that nobody is asked for nothing. */
export async function hasAttachment({ item }: Reply): Promise<boolean> {
  if (!supports('1.8')) return true;
  const files = await officeValue<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));
  return files === undefined || files.some(({ isInline }) => !isInline);
}
