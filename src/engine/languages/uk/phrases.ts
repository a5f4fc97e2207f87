import type { Phrases } from '../language-pack';

/** `address` comes in the vocative; the times stand after «до». */
export const phrases: Phrases = {
  greet: (address) => `Вітаю, ${address}`,
  greetNobody: 'Добрий день',
  today: (time) => time,
  tomorrow: (time) => `${time} завтра`,
};
