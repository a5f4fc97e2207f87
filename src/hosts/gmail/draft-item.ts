import { escapeHtml } from '../../engine';
import type { Person } from '../../engine';
import type { OpenItem } from '../../session';
import type { GmailMail } from './mail-of-message';

/**
 * A draft as a session takes it. Gmail does not hand out what stands in a draft: it is empty but for the quotation of the mail it answers,
 * where that one is open and it goes to whoever wrote it.
 */
export function draftItem(mail: GmailMail | undefined, to: readonly Person[]): Extract<OpenItem, { mode: 'compose' }> {
  const email = mail?.email;
  const sender = email?.replyTo ?? email?.from;
  const answers =
    email !== undefined &&
    sender !== undefined &&
    (to.length === 0 || to.some(({ address }) => address === sender.address || address === email.from?.address));
  if (mail === undefined || !answers) return { mode: 'compose', conversationId: '', to, subject: '', html: '' };
  return {
    mode: 'compose',
    conversationId: email.conversationId,
    to: [email.from ?? sender],
    subject: email.subject,
    html: quoted(mail),
  };
}

/** The mail below an empty line, marked as Gmail marks what it quotes. */
export function quoted({ email }: GmailMail): string {
  const said = email.html ?? escapeHtml(email.text ?? '').replace(/\r?\n/g, '<br>');
  const who = escapeHtml(email.from?.address ?? '');
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${who}:<br></div><blockquote class="gmail_quote">${said}</blockquote></div>`;
}
