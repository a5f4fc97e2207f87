import type { Locale } from '../page/labels';
import { recipientsText } from '../page/recipients';
import { replyDraft } from '../store/reply-draft';
import type { DraftFields } from './compose-window';
import type { GmailLabels } from './labels';
import type { Mail, MailDraft } from './mailbox';

/** A draft that lies in the mailbox, as it is opened. */
export function draftFields({ id, threadId, message }: MailDraft): DraftFields {
  const { subject, html = message.text } = message;
  return { draftId: id, threadId, to: recipientsText(message.to), subject, html };
}

/** A reply that is begun by hand, with the answered mail quoted below. */
export function replyFields(
  { threadId, message }: Mail,
  agent: { readonly name: string; readonly address: string },
  { quote: words }: GmailLabels,
  locale: Locale,
): DraftFields {
  const draft = replyDraft(message, { id: '', all: false, html: '', format: 'html', agent, words, locale });
  return { threadId, to: recipientsText(draft.to), subject: draft.subject, html: draft.content };
}
