import type { AskingWords } from '../../../draft-check/find-asked-again';
import { phraseList } from '../../phrase-list';

/** How a draft in English asks for details, and how a mail in it gives them. */
export const asking: AskingWords = {
  draft: {
    asks: phraseList(`
      please send, send us, send me, could you, can you, would you, please let, let us know, let me know, please tell
      tell us, tell me, please provide, provide us, please share, please give, please reply with, reply with, please quote
      we need, i need, we will need, we'll need, we require, what is, what's, please advise, kindly send, kindly provide
      may i have, may we have, please attach, please forward, please specify, when did you, when was, please email, give us
      give me, share
    `),
    order: phraseList(`
      order number, order no, order id, order reference, order ref, number of your order, number of the order, booking number
      booking reference
    `),
    invoice: phraseList(`
      invoice number, invoice no, number of the invoice, number of your invoice
    `),
    tracking: phraseList(`
      tracking number, tracking code, parcel number, consignment number
    `),
    phone: phraseList(`
      phone number, telephone number, contact number, mobile number, number to reach you, number to call you
    `),
    address: phraseList(`
      your address, delivery address, shipping address, postal address, full address, address for delivery
    `),
    photo: phraseList(`
      a photo, photos, a picture, pictures, photograph, photographs, an image, images, some pics, a pic
    `),
    bought: phraseList(`
      purchase date, date of purchase, date of the purchase, date of your order, order date, when did you buy
      when did you order, when did you purchase, day you bought
    `),
    other: phraseList(`
      another, a different, new address, new photo, second photo, more photos, clearer, closer, closer photo, sharper
      confirm, confirm that, still correct, is correct, check that, other address, different, one more, alternative, back
      serial, underside, if you have moved, has changed, have changed, in future, next time, you will find, can be found
      you can find, on the site, no need, do not need, don't need, not need, correct, label, additional, in case, keep
      whether, thank you for, thanks for, we have your, got your, received your
    `),
  },
  mail: {
    address: phraseList(`
      my address, address is, address, live at, send it to, deliver it to, deliver to, ship it to
    `),
    photo: phraseList(`
      photo attached, photos attached, attached photo, attached photos, attached a photo, attached the photo
      attached the photos, attached pictures, attached a picture, see the photo, see photo, see photos, see the photos
      picture attached, pictures attached, attach a photo, attaching a photo, attaching photos, attach photos
      photo is attached, photos are attached, attached two photos, i enclose a photo, here is a photo, here are photos
      here are the photos, see the attached photo, photos below, photo below, attached some photos
    `),
    noPhoto: phraseList(`
      can't attach, cannot attach, could not attach, couldn't attach, if you need, if you want, no photo, shall i, should i
      will send, i'll send, can send, your photo, on your site, on the site, can attach
    `),
    bought: phraseList(`
      bought, ordered, purchased, my purchase, placed
    `),
  },
};
