import type { Email } from './email';
import type { Automatic } from './reading';

const BOUNCERS = /^(mailer-daemon|postmaster|mail-daemon|mailerdaemon)(\+[^@]{0,60})?(@|$)/i;

/** Why nobody's anger can be in this mail; undefined when a person wrote it to the agent. Addresses are compared without case. */
export function automaticReason(email: Email, ownAddresses: readonly string[]): Automatic | undefined {
  const headers = email.headers ?? {};
  const from = email.from?.address.trim().toLowerCase() ?? '';
  if (from !== '' && ownAddresses.some((own) => own.trim().toLowerCase() === from)) return 'own';
  if (BOUNCERS.test(from) || /multipart\/report/i.test(headers.contentType ?? '')) return 'bounce';
  const precedence = (headers.precedence ?? '').trim().toLowerCase();
  const submitted = (headers.autoSubmitted ?? 'no').trim().toLowerCase();
  const answered = (headers.autoResponse ?? '').trim().toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return 'auto-reply';
  if (precedence === 'auto_reply' || (answered !== '' && answered !== 'no' && answered !== 'none')) return 'auto-reply';
  if (precedence === 'bulk' || precedence === 'list' || precedence === 'junk') return 'newsletter';
  return headers.listId !== undefined || headers.listUnsubscribe !== undefined ? 'newsletter' : undefined;
}
