/** What tells a language's blanks from what may stand in brackets. Words may end in `*`, as `createWordPatterns` reads them. */
export type PlaceholderWords = {
  /** What is filled in: names, dates, sums; a bracket that holds one of them is a blank. */
  readonly slots: readonly string[];
  /** Whole blanks that are words only, wherever they stand: "insert your name here". */
  readonly blanks: readonly string[];
  /** Orders to whoever finishes the draft, which count in capital letters only: "FILL IN PRICE". */
  readonly shouted: readonly string[];
  /** Blanks that are so only in round brackets or alone on a line: "(your name)". */
  readonly ownBlanks: readonly string[];
  /** Greetings that cannot stand without a name: "Dear". */
  readonly bareGreetings: readonly string[];
  /** Greetings and titles before which a gap and a comma show that the name is missing: "Hello ,". */
  readonly greetings: readonly string[];
  /** What greets nobody after a greeting: "Dear Name". */
  readonly namesakes: readonly string[];
  /** Whole blanks in a greeting that ask for the customer's name: "customer name". */
  readonly nameBlanks: readonly string[];
  /** Words around a bracket that show a key, a button or a format: "press [Date]". */
  readonly shown: readonly string[];
  /** Words in a bracket that say why something is not there: "[name withheld]". */
  readonly withheld: readonly string[];
};
