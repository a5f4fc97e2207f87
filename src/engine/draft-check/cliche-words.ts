/** A worn phrase of customer care in all its wordings. */
export type Cliche = {
  /** What it is about, the same in every language: `inconvenience`, `patience`, ... */
  readonly about: string;
  /** Its wordings as `createWordPatterns` reads them. */
  readonly wordings: readonly string[];
  /** A plainer wording that fits the sentence wherever the phrase stands; absent where none always does. */
  readonly fresher?: string;
};

/** The worn phrases of a language. */
export type ClicheWords = readonly Cliche[];
