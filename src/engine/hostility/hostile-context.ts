import type { HostilityKind, Level } from '../mail/reading';

/**
 * Words of one language that say at whom hostile words are aimed, and words that are hostile only together. A phrase is
 * lower case words separated by single spaces; a trailing `*` lets a word go on with any letters.
 */
export type HostileContext = {
  /** Before words that the writer does not say or think: "I am not calling you"; they reach to the clause's end. */
  readonly denials: readonly string[];
  /** Before words that something is not: "you are not"; they reach two words far. */
  readonly negations: readonly string[];
  /** Words over which a denial goes on behind a comma: "I am not saying, that". */
  readonly links: readonly string[];
  /** Before words that somebody else said: "your driver called me". */
  readonly reports: readonly string[];
  /** Persons who are not the reader's: a neighbour, a thief. */
  readonly others: readonly string[];
  /** Before words that the writer says of himself: "I am". */
  readonly selves: readonly string[];
  /** Words that address the reader, against which the three lists above do not count. */
  readonly readers: readonly string[];
  /** How verbs end that speak to the reader: "-ете". */
  readonly readerEndings: readonly string[];
  /** What is an insult only where the reader is called so: "Thieves!", "you thieves", "..., thieves." */
  readonly namings: readonly string[];
  /** Phrases in which nothing is hostile: "you clowns or". */
  readonly harmless: readonly string[];
  readonly hints: readonly Hint[];
};

/**
 * Phrases that mean nothing by themselves and sting together: mock praise, a second-grader and "able to read". Each
 * family counts once; enough of them in one sentence or one passage are hostile. A phrase may stand in two.
 */
export type Hint = {
  readonly kind: HostilityKind;
  readonly level: Exclude<Level, 0>;
  readonly families: readonly (readonly string[])[];
  /** How many families are enough. */
  readonly needs: number;
  /** Where they must stand together: a passage is some 160 words; a threat counts in no question. */
  readonly within: 'sentence' | 'passage';
};
