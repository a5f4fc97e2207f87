import MailComposer from 'nodemailer/lib/mail-composer';
import { HostError } from '../../session';
import type { GmailMail } from './mail-of-message';

/** What is written, in both forms. */
export type Written = { readonly html: string; readonly text: string };

const MOST_SUBJECT = 500;
const MOST_REFERENCES = 30;
/** "Re" as mail programs of our four languages write it. */
const ANSWERS = /^(re|aw|sv|отг|отв|відп|ha|на)(\[\d+\])?\s*:/i;
const ADDRESS = /^[^\s<>()[\]\\,;:"@\x00-\x1f\x7f]{1,64}@[^\s<>()[\]\\,;:"@\x00-\x1f\x7f]{1,255}$/;

/**
 * A reply to the sender of a mail as a message file (RFC 5322), in base64url as Gmail's API takes it. Nothing of the mail can add a header
 * or a recipient; rejects with `HostError` where the sender has no address.
 */
export async function replyFile(from: string, { email, references }: GmailMail, written: Written): Promise<string> {
  const to = (email.replyTo ?? email.from)?.address ?? '';
  if (!ADDRESS.test(to)) throw new HostError('reply-refused');
  const subject = oneLine(email.subject);
  const last = references.at(-1);
  return compose(from, written, {
    subject: ANSWERS.test(subject) ? subject : `Re: ${subject}`.trim(),
    to: { name: '', address: to },
    ...(email.internetMessageId !== undefined && last !== undefined && { inReplyTo: last }),
    ...(last !== undefined && { references: references.slice(-MOST_REFERENCES).join(' ') }),
  });
}

/** A new message that the agent addresses, as such a file. */
export function newFile(from: string, subject: string, written: Written): Promise<string> {
  return compose(from, written, { subject: oneLine(subject) });
}

type More = {
  readonly subject: string;
  readonly to?: { readonly name: string; readonly address: string };
  readonly inReplyTo?: string;
  readonly references?: string;
};

async function compose(from: string, { html, text }: Written, more: More): Promise<string> {
  const composer = new MailComposer({
    ...(ADDRESS.test(from) && { from: { name: '', address: from } }),
    ...more,
    html,
    text,
    // A letter must not make the server read its own files, or the web.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return (await composer.compile().build()).toString('base64url');
}

/** Without line ends and other controls, by which a subject could become more headers. */
const oneLine = (text: string): string =>
  text
    .slice(0, MOST_SUBJECT)
    .replace(/[\x00-\x1f\x7f\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim();
