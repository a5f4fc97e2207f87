import type { ConfidentialWords } from '../../../draft-check/find-confidential';
import { phraseList } from '../../phrase-list';

/** What is told only to its owner, as English names it. */
export const confidential: ConfidentialWords = {
  password: phraseList('password, passwords, passcode, passphrase'),
  pin: phraseList('your pin, pin, card pin, pin code'),
  cvv: phraseList('cvv, cvv2, cvc, cvc2, security code, card code'),
  identity: phraseList(
    'passport, passport number, passport no, national insurance number, social security number, ssn, id card, id card number, driving licence, personal number',
  ),
  keeps: phraseList('locker, lockers, parcel, pick up, pickup, collect, collection, parcel box, door, gate, postcode'),
};
