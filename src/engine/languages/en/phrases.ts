import type { Phrases } from '../language-pack';

export const phrases: Phrases = {
  greet: (address) => `Dear ${address}`,
  greetNobody: 'Hello',
  today: (time) => time,
  tomorrow: (time) => `${time} tomorrow`,
  months: 'January February March April May June July August September October November December',
};
