import { HostError } from '../../session';
import type { OpenItem } from '../../session';
import type { Place } from '../../cards';
import { draftItem } from './draft-item';
import type { GmailApi } from './gmail-api';
import type { GmailEvent } from './gmail-event';
import { GmailRefusal } from './gmail-refusal';
import { mailOfMessage } from './mail-of-message';
import type { GmailMail } from './mail-of-message';

/** What is open in Gmail as a session takes it, or why it is not to be had; and the mail behind it. */
export type OpenMessage = {
  readonly item: OpenItem | HostError | undefined;
  readonly mail?: GmailMail;
};

/** Fetches what an event is about. Rejects only where there is a bug. */
export async function openMessage(api: GmailApi, event: GmailEvent, place: Place): Promise<OpenMessage> {
  if (place === 'home') return { item: undefined };
  const mail = await fetchMail(api, event.message);
  if (place === 'draft') {
    // What Gmail does not hand over beside a draft costs the draft nothing.
    const answered = mail instanceof HostError ? undefined : mail;
    return { item: draftItem(answered, event.to), ...(answered && { mail: answered }) };
  }
  if (mail instanceof HostError) return { item: mail };
  return mail === undefined ? { item: undefined } : { item: { mode: 'read', email: mail.email }, mail };
}

async function fetchMail(api: GmailApi, id: string | undefined): Promise<GmailMail | HostError | undefined> {
  if (id === undefined) return undefined;
  try {
    return mailOfMessage(await api.message(id, 'full'));
  } catch (error) {
    if (error instanceof GmailRefusal) return error;
    throw error;
  }
}
