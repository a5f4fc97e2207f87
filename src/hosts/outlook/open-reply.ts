import { HostError } from '../../session';
import { officeCall } from './office-call';

/** displayReplyForm takes at most this many characters of HTML. */
const MOST_REPLY_HTML = 32_768;

/**
 * Opens a reply to the mail that is open, to its sender alone, that starts with `html`. Rejects with `letter-too-long`, and with
 * `reply-refused` where no mail is open or Outlook refuses; below Mailbox 1.9 Outlook does not say whether it opened one.
 */
export async function openReply(open: Office.Item | undefined, html: string): Promise<void> {
  if (open === undefined) throw new HostError('reply-refused');
  if (html.length > MOST_REPLY_HTML) throw new HostError('letter-too-long');
  const item = open as unknown as Office.MessageRead;
  if (Office.context.requirements.isSetSupported('Mailbox', '1.9')) {
    await officeCall('reply-refused', (done) => item.displayReplyFormAsync({ htmlBody: html }, done));
    return;
  }
  try {
    item.displayReplyForm({ htmlBody: html });
  } catch (cause) {
    throw new HostError('reply-refused', { cause });
  }
}
