/**
 * Words of one language that turn an insult away from the reader. A phrase is lower case words separated by single
 * spaces; a trailing `*` lets a word go on with any letters.
 */
export type HostileContext = {
  /** Before words that are denied: "I am not calling you". */
  readonly denials: readonly string[];
  /** Before words that somebody else said: "your driver called me". */
  readonly reports: readonly string[];
  /** Persons who are not the reader's: a neighbour, a thief. */
  readonly others: readonly string[];
  /** Before words that the writer says of himself: "I am". */
  readonly selves: readonly string[];
  /** Words that address the reader, against which the three lists above do not count. */
  readonly readers: readonly string[];
  /** What is an insult only where the reader is called so: "Thieves!", "you thieves", "..., thieves." */
  readonly namings: readonly string[];
};
