/** What tells a note among colleagues from a letter's own words, where there is no doubt; patterns as `createWordPatterns` reads them. */
export type PlainNoteWords = {
  /** Notes wherever they stand: "do not show this to the customer". */
  readonly anywhere: readonly string[];
  /** Notes where they open a line, a sentence or a bracket and a colon or an end follows: "internal:", "NB for marketing:". */
  readonly labels: readonly string[];
  /** Words before an @ that make it an account for everybody: "on Instagram @shop". */
  readonly accounts: readonly string[];
  /** Names of fields of a ticket system that no customer is shown, before a colon. */
  readonly fields: readonly string[];
  /** Fields that a customer may be shown alone; two in one line are a ticket's foot. */
  readonly plainFields: readonly string[];
};

/** The same with what takes a look at the words around it. */
export type InternalNoteWords = PlainNoteWords & {
  /** What is asked of somebody after an @: "@Anna pls". */
  readonly asked: readonly string[];
  /** Notes where a colon, a comma, a dash or a name follows, at the beginning of a sentence: "FYI team". */
  readonly calls: readonly string[];
  /** Notes within brackets only: "(if she pushes back)". */
  readonly asides: readonly string[];
  /** What is asked of a colleague by name: "Anna, can you check". */
  readonly orders: readonly string[];
  /** Words with which a sentence may begin before a comma that are nobody's name. */
  readonly notNames: readonly string[];
};
