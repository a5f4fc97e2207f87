import type { ConfidentialWords } from '../../../draft-check/find-confidential';
import { phraseList } from '../../phrase-list';

/** What is told only to its owner, as Russian names it. */
export const confidential: ConfidentialWords = {
  password: phraseList('пароль, пароли, password'),
  pin: phraseList('пин, пин код, пинкод, pin'),
  cvv: phraseList('cvv, cvv2, cvc, cvc2, код безопасности'),
  identity: phraseList('паспорт, паспорта, номер паспорта, паспортные данные, снилс'),
  keeps: phraseList('постамат*, ячейк*, посылк*, получен*, забрать, пункт*, двер*, домофон*'),
};
