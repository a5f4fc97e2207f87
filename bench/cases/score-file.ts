import type { Email } from '../../src/engine';
import { fold } from './fold';
import type { MailFacts } from './read-cases';

/** Whether an opened mail shows what another reader found in its file, for each fact that is given. */
export function scoreFile(facts: Partial<MailFacts>, email: Email): Partial<Record<keyof MailFacts, boolean>> {
  const same = (wanted: string | null, found: string | undefined): boolean => fold(wanted ?? '') === fold(found ?? '');
  const { subject, from_name: name, from_addr: address, has_plain: plain, has_html: html, body_start: start } = facts;
  return {
    ...(subject !== undefined && { subject: same(subject, email.subject) }),
    ...(name !== undefined && { from_name: same(name, email.from?.name) }),
    ...(address !== undefined && { from_addr: same(address?.toLowerCase() ?? null, email.from?.address) }),
    ...(plain !== undefined && { has_plain: plain === (email.text !== undefined) }),
    ...(html !== undefined && { has_html: html === (email.html !== undefined) }),
    // A part of files other than text has no beginning to compare.
    ...(typeof start === 'string' && { body_start: fold(email.text ?? '').startsWith(fold(start)) }),
  };
}
