import type { Email } from '../../../src/engine';

/** A mail with nothing in it but what a test says. */
export function anEmail(fields: Partial<Email> = {}): Email {
  return { id: 'm1', conversationId: 'c1', to: [], subject: '', ...fields };
}
