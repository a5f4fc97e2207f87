import type { ConfidentialWords } from '../../../draft-check/find-confidential';
import { phraseList } from '../../phrase-list';

/** What is told only to its owner, as Ukrainian names it. */
export const confidential: ConfidentialWords = {
  password: phraseList('пароль, паролі, password'),
  pin: phraseList('пін, пін код, пінкод, pin'),
  cvv: phraseList('cvv, cvv2, cvc, cvc2, код безпеки'),
  identity: phraseList('паспорт, паспорта, номер паспорта, паспортні дані, рнокпп'),
  keeps: phraseList('поштомат*, комірк*, посилк*, отриман*, забрати, пункт*, двер*, домофон*'),
};
