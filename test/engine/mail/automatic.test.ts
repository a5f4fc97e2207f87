import type { Email } from '../../../src/engine';
import { automaticReason } from '../../../src/engine/mail/automatic';
import { anEmail } from './an-email';

const from = (address: string): Partial<Email> => ({ from: { name: '', address } });

describe('mail that nobody wrote in anger', () => {
  it.each<[string | undefined, string, Partial<Email>]>([
    ['own', 'the agent’s own mail', from('Me@Shop.example')],
    ['own', 'a mail of the team’s mailbox', from('care@shop.example')],
    ['bounce', 'a mailer daemon', from('mailer-daemon@mx.example')],
    ['bounce', 'a delivery report', { headers: { contentType: 'multipart/report; report-type=delivery-status' } }],
    ['auto-reply', 'an out-of-office answer', { headers: { autoSubmitted: 'auto-replied', precedence: 'bulk' } }],
    ['auto-reply', 'an auto-responder', { headers: { autoResponse: 'yes' } }],
    ['auto-reply', 'an old auto-responder', { headers: { precedence: 'auto_reply' } }],
    [undefined, 'a mail that says it is no auto-response', { headers: { autoResponse: 'no', autoSubmitted: 'no' } }],
    ['newsletter', 'a mailing list', { headers: { listId: '<news.example>' } }],
    ['newsletter', 'a mail with an unsubscribe link', { headers: { listUnsubscribe: '<https://x.example>' } }],
    ['newsletter', 'bulk mail', { headers: { precedence: 'bulk' } }],
    [undefined, 'a person’s mail', { ...from('ivan@x.example'), headers: { autoSubmitted: 'no' } }],
    [undefined, 'a mail from nobody', {}],
  ])('is %s for %s', (reason, _, fields) => {
    expect(automaticReason(anEmail(fields), ['me@shop.example', 'Care@Shop.example'])).toBe(reason);
  });
});
