import type { PromiseSentences } from '../../../promises/promise-sentences';

export const promised: PromiseSentences = {
  quoted: (words, day) => `Ми писали Вам «${words}», тобто до ${day}.`,
  day: (day) => `Ми називали Вам термін: ${day}.`,
  moment: (day, time) => `Ми обіцяли відповісти Вам ${day} до ${time}.`,
};
