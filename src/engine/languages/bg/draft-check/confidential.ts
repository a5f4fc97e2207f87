import type { ConfidentialWords } from '../../../draft-check/find-confidential';
import { phraseList } from '../../phrase-list';

/** What is told only to its owner, as Bulgarian names it. */
export const confidential: ConfidentialWords = {
  password: phraseList('парола, паролата, пароли, паролите, password'),
  pin: phraseList('пин, пин код, пинът, пин кодът, пин кода, pin'),
  cvv: phraseList('cvv, cvv2, cvc, cvc2, код за сигурност'),
  identity: phraseList('егн, лична карта, лична карта номер, лична карта №, паспорт, паспорт номер, лк, лнч'),
  keeps: phraseList(
    'пощомат*, автомат*, автомата, шкафче*, пратк*, пратката, вземе*, получав*, получите, врата*, вход*',
  ),
};
