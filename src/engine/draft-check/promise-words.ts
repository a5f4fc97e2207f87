/**
 * What a language gives for finding promises. Every value is a list parted by commas and line ends; words are lower case, without
 * accents, with е for ё and ' for every apostrophe. In the lists of `terms` a phrase is found as it stands; in those of `says` a `*`
 * at the end of a word stands for any further letters, one at its beginning for any three or more before,
 * one by itself for a word, and `^` for the beginning of a clause.
 */
export type PromiseWords = {
  /** By what a term is made, one letter for every part of it; see find-terms. */
  readonly terms: {
    /** "by", "within"; `in` goes with a length of time only, and `on` ties a day but says no deadline. */
    readonly lead: string;
    readonly in: string;
    readonly on: string;
    /** Numbers in words as "two = 2". */
    readonly number: string;
    /** Units of time as "hours = h": i(minute), h, d, w, m. */
    readonly unit: string;
    readonly business: string;
    /** Monday first, the forms of one day parted by `|`; months alike. */
    readonly weekday: string;
    readonly month: string;
    /** Days from today as "tomorrow = 1". */
    readonly relative: string;
    readonly next: string;
    readonly this: string;
    readonly endOf: string;
    readonly startOf: string;
    readonly weekend: string;
    /** "morning", "noon": it goes on after a day, and is today where it stands by itself behind a deadline. */
    readonly partOfDay: string;
    /** After the number of a clock: "pm", "o'clock". */
    readonly clock: string;
    /** After the number of a day: "числа". */
    readonly dayNumber: string;
    /** Endings of numbers that name a day: "th". */
    readonly ordinal: string;
    /** "at the latest", behind the term. */
    readonly after: string;
    readonly filler: string;
    /** A day behind one of these is none by which something is done: "from Monday". */
    readonly notAfter: string;
    /** Between two numbers of which the later counts: "to". */
    readonly range: string;
    /** Whether a unit without a number is one of it ("за неделю"). */
    readonly bareUnit: boolean;
    /** Whether a day of the week needs a word before it. */
    readonly weekdayNeedsLead: boolean;
  };
  /** What the words around a term say. */
  readonly says: {
    /** The company itself does it: "we will". */
    readonly own: string;
    /** It will be, whoever does it. */
    readonly future: string;
    /** It is on its way: "arrives". */
    readonly present: string;
    readonly past: string;
    /** Words that look like those of `own` and are none, and the same for `past`. */
    readonly notOwn: string;
    readonly notPast: string;
    /** Nothing in a clause with one of these is a promise: requests, rules, opening hours, what was promised before. */
    readonly never: string;
    /** Words that look like those of `never` and are none: "please accept". */
    readonly notNever: string;
    /** Those for whom the company does not speak. */
    readonly others: string;
    /** With one of these in the clause or beside it the company speaks for others too: "we guarantee". */
    readonly vouches: string;
    /** Words that begin a clause of their own, with or without a comma. */
    readonly begins: string;
    /** Words that do so and say under which condition. */
    readonly condition: string;
    /** Words before which a comma parts nothing: "that". */
    readonly goesOn: string;
  };
};
