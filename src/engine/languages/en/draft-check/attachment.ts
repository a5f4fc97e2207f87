import type { AttachmentWords } from '../../../draft-check/find-attachment';
import { each, phraseList } from '../../phrase-list';

/** How English announces an attachment. */
export const attachment: AttachmentWords = {
  announces: [
    ...phraseList(`
      find attached, attached please find, attached you will find, attached you'll find, see attached, see the attached
      in the attachment, in the attachments, see attachment, see the attachment, see attachments, see the attachments
      attached herewith, attached hereto, as an attachment, please find enclosed, in the attached, attached to this, attached to my email
      open the attachment, open the attached, use the attached, sign the attached, print the attached, fill in the attached
    `),
    ...each(
      'the attached, attached the, attached a, attached an, attached our, attached is the, attached is a, attached are the, attaching the, attaching a, attaching our, attach the, attach a',
      'file, files, pdf, document, documents, invoice, label, form, receipt, statement, quote, spreadsheet, screenshot, credit note, return label, price list',
    ),
  ],
  attached: phraseList(`
    i attach, we attach, i have attached, i've attached, we have attached, we've attached, i attached, we attached, i am attaching
    i'm attaching, we are attaching, we're attaching, is attached, are attached, attached is, attached are, attached here, attached below
    attaching, attached, i enclose, we enclose, i will attach, i'll attach
  `),
  files: phraseList(`
    file, files, pdf, document, documents, invoice, invoices, label, labels, form, forms, receipt, receipts, guide, manual, photo, photos
    picture, pictures, screenshot, copy, instructions, drawing, diagram, list, offer, quote, contract, certificate, statement, voucher
    report, letter, terms, brochure, catalogue, confirmation, credit note, spreadsheet, scan, schedule, ticket, tickets, leaflet, video
  `),
  fixed: phraseList(`
    attached to the, attached to your, attached to it, attached to each, attached to a, attached with, attached by, attached on, attached at
    attached inside, on the lid, attached under, attached last, attached yesterday, attached earlier, was attached, were attached, attached previously
    on the box, to the box, on the parcel, inside the box, in the box, in the app, with screws, to the frame, to the lid, attached in your
  `),
  others: phraseList(`
    courier attached, driver attached, technician attached, engineer attached, workshop attached, colleague attached
    you attached, you have attached, you've attached, your attachment, your attachments, your attached, you attach, please attach
    could you attach, can you attach, to attach, not attached, not attach, no attachment, no attachments, without attachment, without attachments, without an attachment
    without the attachment, nothing attached, isn't attached, wasn't attached, weren't attached, attached by you, attached file you, attachments you
    attachment you, didn't attach, cannot open the attachment, can't open the attachment, cannot open the attached, can't open the attached, did not attach, attach it, attach them
  `),
};
