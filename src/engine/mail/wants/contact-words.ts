/**
 * What a language says earlier contacts with, by the part that each word has in it: an ordinal and a thing ("third
 * letter"), a count and a deed ("called four times"). Phrases are written as in `MailCues`.
 */
export type ContactWords = {
  /** The third and every later one; no month may follow. */
  readonly ordinals: readonly string[];
  readonly seconds: readonly string[];
  /** Three and more. */
  readonly counts: readonly string[];
  /** What makes an ordinal or a count a repetition: "time", "times". */
  readonly times: readonly string[];
  /** An ordinal with its time in one word: «втретє». */
  readonly nth: readonly string[];
  /** A count with its times in one word: "thrice". */
  readonly thrice: readonly string[];
  readonly twice: readonly string[];
  readonly two: readonly string[];
  /** Both of two, which needs no "earlier" beside it. */
  readonly both: readonly string[];
  readonly earlier: readonly string[];
  /** Letters, calls, complaints: contacts that the writer begins. */
  readonly letters: readonly string[];
  /** Visits, repairs, replacements: what the company does again when it failed. */
  readonly attempts: readonly string[];
  /** Got in touch, in a past form that is the writer's. */
  readonly wrote: readonly string[];
  /** Gets in touch now; an earlier contact only beside `again`. */
  readonly write: readonly string[];
  /** Other deeds and failures that make a count of times one of contacts: asked, came, promised, broke. */
  readonly deeds: readonly string[];
  /** "You said", with dates: three of them are three contacts. */
  readonly told: readonly string[];
  readonly today: readonly string[];
  readonly again: readonly string[];
  /** Before an ordinal that ends its clause: "already the fourth". */
  readonly counting: readonly string[];
  readonly number: readonly string[];
  readonly months: readonly string[];
  /** What may stand between two dates of one list. */
  readonly joints: readonly string[];
  readonly mine: readonly string[];
  /** No answer, still waiting, a reminder: an earlier contact without any other word for it. */
  readonly unanswered: readonly string[];
  /** Things that are counted and are no contact: "third day". */
  readonly others: readonly string[];
  /** What is done again gladly: "for the third time I order from you". */
  readonly pleasures: readonly string[];
  /** Got: "I got three letters of yours". */
  readonly received: readonly string[];
  /** Before a contact that has not been: "I hope I won't have to". */
  readonly unwanted: readonly string[];
};

export type ContactPart = keyof ContactWords;
