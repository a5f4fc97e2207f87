import type { Phrases } from '../language-pack';

export const phrases: Phrases = {
  greet: (address) => `Dear ${address}`,
  greetNobody: 'Hello',
  today: (time) => time,
  tomorrow: (time) => `${time} tomorrow`,
};
