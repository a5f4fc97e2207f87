import type { PromiseSentences } from '../../../promises/promise-sentences';

export const promised: PromiseSentences = {
  quoted: (words, day) => `Писахме Ви „${words}“, тоест до ${day}.`,
  day: (day) => `Денят, който посочихме, беше ${day}.`,
  moment: (day, time) => `Обещахме Ви отговор на ${day} до ${time}\u00a0ч.`,
};
