import type { PromiseSentences } from '../../../promises/promise-sentences';

export const promised: PromiseSentences = {
  quoted: (words, day) => `Мы писали Вам «${words}», то есть до ${day}.`,
  day: (day) => `Мы называли Вам срок: ${day}.`,
  moment: (day, time) => `Мы обещали ответить Вам ${day} до ${time}.`,
};
