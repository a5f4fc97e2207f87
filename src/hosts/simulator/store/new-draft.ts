import type { Person } from '../../../engine';
import type { Draft } from './draft';
import { plainText } from './plain-text';

/** A mail that answers nothing. */
export function newDraft(
  id: string,
  format: 'html' | 'text',
  fields: { readonly to: readonly Person[]; readonly subject: string; readonly html: string },
): Draft {
  const { to, subject, html } = fields;
  return {
    id,
    kind: 'newMail',
    conversationId: `conversation-${id}`,
    subject,
    to,
    cc: [],
    bcc: [],
    format,
    content: format === 'html' ? html : plainText(html),
    saved: false,
  };
}
