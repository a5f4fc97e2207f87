import type { GmailApi } from '../../../src/hosts/gmail/gmail-api';
import { GmailRefusal } from '../../../src/hosts/gmail/gmail-refusal';

const refuse = () => Promise.reject(new GmailRefusal('no-answer', 'no-answer'));

/** Gmail's API that can do what is given, and refuses all else. */
export const refusingApi = (can: Partial<GmailApi> = {}): GmailApi => ({
  message: refuse,
  thread: refuse,
  sent: refuse,
  createDraft: refuse,
  ...can,
});
