import { splitMail } from '../mail/newest/split-mail';
import type { MailParts } from '../mail/newest/split-mail';

/** The body of a draft as the mail program gives it. */
export type DraftBody = { readonly type: 'html' | 'text'; readonly body: string };

/** The draft taken apart: what the agent wrote (`newest`), the quoted mail, the signature, the language. Never throws. */
export function splitDraft({ type, body }: DraftBody): MailParts {
  const mail = { id: '', conversationId: '', to: [], subject: '' };
  return splitMail(type === 'html' ? { ...mail, html: body } : { ...mail, text: body });
}
