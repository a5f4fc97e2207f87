import { HostError } from '../../session';
import { officeCall } from './office-call';

/** Opens another mail. Rejects with `open-refused`; below Mailbox 1.9 Outlook does not say whether it opened one. */
export async function openEmail(id: string): Promise<void> {
  const { mailbox, requirements } = Office.context;
  if (requirements.isSetSupported('Mailbox', '1.9')) {
    await officeCall('open-refused', (done) => mailbox.displayMessageFormAsync(id, done));
    return;
  }
  try {
    mailbox.displayMessageForm(id);
  } catch (cause) {
    throw new HostError('open-refused', { cause });
  }
}
