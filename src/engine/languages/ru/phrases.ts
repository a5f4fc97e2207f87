import type { Phrases } from '../language-pack';

/** Both times follow «до» in the letters: «до 16:30», «до 10:00 завтрашнего дня». */
export const phrases: Phrases = {
  greet: (address) => `Здравствуйте, ${address}`,
  greetNobody: 'Здравствуйте',
  today: (time) => time,
  tomorrow: (time) => `${time} завтрашнего дня`,
};
