import type { AttachmentWords } from '../../../draft-check/find-attachment';
import { each, phraseList } from '../../phrase-list';
import { announcedAttachment } from './announced-attachment';

/** How English announces an attachment. */
export const attachment: AttachmentWords = {
  ...announcedAttachment,
  announces: [
    ...announcedAttachment.announces,
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
};
