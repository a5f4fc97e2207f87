import type { AnnouncedWords } from '../../../draft-check/find-attachment';
import { each, phraseList } from '../../phrase-list';

/** How English announces an attachment in set phrases. */
export const announcedAttachment: AnnouncedWords = {
  announces: [
    ...phraseList(`
      find attached, attached please find, attached you will find, attached you'll find, see attached, see the attached
      in the attachment, in the attachments, see attachment, see the attachment, see attachments, see the attachments
      attached herewith, attached hereto, as an attachment, please find enclosed, in the attached, attached to this, attached to my email
      open the attachment, open the attached, use the attached, sign the attached, print the attached, fill in the attached
    `),
    ...each(
      'attached the, attached a, attached is the, attaching the',
      'invoice, label, return label, form, file, document',
    ),
  ],
  others: phraseList(`
    courier attached, driver attached, technician attached, engineer attached, workshop attached, colleague attached
    you attached, you have attached, you've attached, your attachment, your attachments, your attached, you attach, please attach
    could you attach, can you attach, to attach, not attached, not attach, no attachment, no attachments, without attachment, without attachments, without an attachment
    without the attachment, nothing attached, isn't attached, wasn't attached, weren't attached, attached by you, attached file you, attachments you
    attachment you, didn't attach, cannot open the attachment, can't open the attachment, cannot open the attached, can't open the attached, did not attach, attach it, attach them
  `),
};
