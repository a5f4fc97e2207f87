import type { DraftNow } from '../../session';
import { coercionOf } from './coercion-of';
import { officeCall } from './office-call';
import { people } from './read-message';
import { unlessRefused } from './unless-refused';

/** A longer draft is not looked at: checking it would be felt while typing. */
const MOST_DRAFT = 1_000_000;

/** Files of the draft; pictures inside the text are no attachments to whoever reads it. Undefined below Mailbox 1.8 or where Outlook refuses. */
async function attachmentsOf(item: Office.MessageCompose): Promise<number | undefined> {
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return undefined;
  const asked = officeCall<Office.AttachmentDetailsCompose[]>('email-refused', (done) =>
    item.getAttachmentsAsync(done),
  );
  return (await unlessRefused(asked))?.filter((file) => !file.isInline).length;
}

/** The draft that is open, as it stands; undefined where none is open or it is too long to be looked at. Rejects as Office refuses. */
export async function readDraftNow(open: Office.Item | undefined): Promise<DraftNow | undefined> {
  if (open === undefined) return undefined;
  const item = open as unknown as Office.MessageCompose;
  const coercionType = await coercionOf(item);
  const [body, subject, to, cc, attachments] = await Promise.all([
    officeCall<string>('email-refused', (done) => item.body.getAsync(coercionType, done)),
    officeCall<string>('email-refused', (done) => item.subject.getAsync(done)),
    officeCall<Office.EmailAddressDetails[]>('email-refused', (done) => item.to.getAsync(done)),
    officeCall<Office.EmailAddressDetails[]>('email-refused', (done) => item.cc.getAsync(done)),
    attachmentsOf(item),
  ]);
  if (body.length > MOST_DRAFT) return undefined;
  return {
    type: coercionType === Office.CoercionType.Text ? 'text' : 'html',
    body,
    subject,
    to: people(to),
    cc: people(cc),
    ...(attachments !== undefined && { attachments }),
  };
}
