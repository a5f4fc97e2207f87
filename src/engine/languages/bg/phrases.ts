import type { Phrases } from '../language-pack';

export const phrases: Phrases = {
  greet: (address) => `Здравейте, ${address}`,
  greetNobody: 'Здравейте',
  today: (time) => `${time}\u00a0ч.`,
  tomorrow: (time) => `${time}\u00a0ч. утре`,
};
