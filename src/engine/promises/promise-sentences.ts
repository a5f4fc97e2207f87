/** How a letter names a promise that was not kept, as a whole sentence. Days are as they stand in letters ("20 November"), times "16:30". */
export type PromiseSentences = {
  /** In the words of the letter that made it, without the stop at their end. */
  readonly quoted: (words: string, day: string) => string;
  /** By its day alone, where the words are not at hand. */
  readonly day: (day: string) => string;
  /** By the moment at which an answer was to come. */
  readonly moment: (day: string, time: string) => string;
};
