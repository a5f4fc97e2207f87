import { unlessRefused } from './unless-refused';
import type { Email, MailHeaders, Person } from '../../engine';
import { HostError } from '../../session';
import type { OpenItem } from '../../session';
import { officeCall, officeCallTwice } from './office-call';
import { parseHeaders } from './parse-headers';
import { parseReplyTo } from './parse-reply-to';

/** The longest body handed on; the engine reads far less of it. */
const MOST_BODY = 10_000_000;

const supports = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);

function person(details: Office.EmailAddressDetails | undefined | null): Person | undefined {
  if (!details) return undefined;
  return { name: details.displayName || '', address: (details.emailAddress || '').toLowerCase() };
}

/** People as Office lists them; nobody where it lists nobody. */
export const people = (list: readonly Office.EmailAddressDetails[] | undefined | null): readonly Person[] =>
  (list ?? []).flatMap((one) => person(one) ?? []);

/** A draft opened for reading has no time yet, which the typings do not say. */
function receivedAt(created: Date | undefined): { receivedAt: number } | undefined {
  return created && { receivedAt: created.getTime() };
}

/**
 * Internet headers say whether a machine wrote the mail, and who a form's mail is from; without them (Mailbox below 1.8, a
 * refusal) it is read as a person's.
 */
async function headersOf(item: Office.MessageRead): Promise<{ headers?: MailHeaders; replyTo?: Person }> {
  if (!supports('1.8')) return {};
  const raw = await unlessRefused(officeCall<string>('email-refused', (done) => item.getAllInternetHeadersAsync(done)));
  if (raw === undefined) return {};
  const replyTo = parseReplyTo(raw);
  return { headers: parseHeaders(raw), ...(replyTo && { replyTo }) };
}

/** In whose folder the mail lies, where it is not the agent's own and Outlook can say so (Mailbox 1.8). */
async function ownerOf(item: Office.MessageRead): Promise<string | undefined> {
  // Office.js offers the call by where the mail lies, whatever Outlook itself can answer.
  if (!supports('1.8')) return undefined;
  // It leaves the call out on any other mail, which the typings do not say.
  if ((item as Partial<Office.MessageRead>).getSharedPropertiesAsync === undefined) return undefined;
  const shared = await unlessRefused(
    officeCall<Partial<Office.SharedProperties> | undefined>('email-refused', (done) =>
      item.getSharedPropertiesAsync(done),
    ),
  );
  return shared?.owner?.toLowerCase();
}

/** The mail that is being read, whole; rejects with what could be had without its body. */
export async function readMessage(item: Office.MessageRead): Promise<OpenItem> {
  // Office's items have read-only members that no copy takes along, so each field is copied by name.
  const from = person(item.from);
  const email: Email = {
    id: item.itemId || '',
    conversationId: item.conversationId || item.itemId || '',
    to: people(item.to),
    subject: item.subject || '',
    ...(item.internetMessageId && { internetMessageId: item.internetMessageId }),
    ...(from && { from }),
    ...receivedAt(item.dateTimeCreated),
  };
  const body = officeCallTwice<string>('email-refused', (done) => item.body.getAsync(Office.CoercionType.Html, done));
  const rest = Promise.all([headersOf(item), ownerOf(item)]);
  try {
    const html = (await body).slice(0, MOST_BODY);
    const [found, owner] = await rest;
    return { mode: 'read', email: { ...email, html, ...found }, ...(owner && { owner }) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.problem, { cause: error, partial: { mode: 'read', email } });
  }
}

/** The draft that is being written, whole. */
export async function readDraft(item: Office.MessageCompose): Promise<OpenItem> {
  const [to, subject, html] = await Promise.all([
    officeCallTwice<Office.EmailAddressDetails[]>('email-refused', (done) => item.to.getAsync(done)),
    officeCallTwice<string>('email-refused', (done) => item.subject.getAsync(done)),
    officeCallTwice<string>('email-refused', (done) => item.body.getAsync(Office.CoercionType.Html, done)),
  ]);
  return {
    mode: 'compose',
    conversationId: item.conversationId || '',
    to: people(to),
    subject: subject || '',
    html: html.slice(0, MOST_BODY),
  };
}
