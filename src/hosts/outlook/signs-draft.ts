import { officeCall } from './office-call';
import { unlessRefused } from './unless-refused';

/**
 * Whether Outlook puts the person's own signature into the draft that is open (Mailbox 1.10). False where it cannot tell, does not
 * want to, or no draft is open.
 */
export async function signsDraft(item: Office.Item | undefined): Promise<boolean> {
  if (item === undefined || !Office.context.requirements.isSetSupported('Mailbox', '1.10')) return false;
  const draft = item as unknown as Office.MessageCompose;
  const asked = officeCall<boolean>('email-refused', (done) => draft.isClientSignatureEnabledAsync(done));
  return (await unlessRefused(asked)) ?? false;
}
