import type { PromiseSentences } from '../../../promises/promise-sentences';

export const promised: PromiseSentences = {
  quoted: (words, day) => `We wrote to you “${words}”, that is, by ${day}.`,
  day: (day) => `The day we named was ${day}.`,
  moment: (day, time) => `You were to hear from us by ${time} on ${day}.`,
};
