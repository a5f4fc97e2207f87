import { HostError } from '../../session';
import { officeCall } from './office-call';

/** displayNewMessageForm takes at most this many characters of HTML. */
const MOST_HTML = 32_768;

/** Opens a new message. Rejects with `letter-too-long`, and with `open-refused` where Outlook refuses. */
export async function openNew({ subject, html }: { readonly subject: string; readonly html: string }): Promise<void> {
  if (html.length > MOST_HTML) throw new HostError('letter-too-long');
  const { mailbox } = Office.context;
  const form = { subject: subject.slice(0, 255), htmlBody: html };
  if (Office.context.requirements.isSetSupported('Mailbox', '1.9')) {
    await officeCall('open-refused', (done) => mailbox.displayNewMessageFormAsync(form, done));
    return;
  }
  try {
    mailbox.displayNewMessageForm(form);
  } catch (cause) {
    throw new HostError('open-refused', { cause });
  }
}
