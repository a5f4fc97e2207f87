import type { WordsByGender } from '../mail/sender/name-rules';

/** The words of a language around the name that a draft greets; all in small letters, parted by white space. */
export type GreetingWords = {
  /** What stands before a name: "dear", "good", "morning", "thanks". */
  readonly openers: string;
  /** Titles as they are said to somebody, besides those of the name rules: «госпожо». */
  readonly titles: WordsByGender;
  /** What joins two names. */
  readonly and: string;
  /** Whom a greeting can speak to without naming anybody: "team", "there". */
  readonly nobody: string;
  /** What follows a name, after its comma, where it tells of somebody else: "Maria, our manager, will call". */
  readonly apart: string;
  /** What follows a name without a comma where the name is no form of address: "Hi, Maria here". */
  readonly tells: string;
  /**
   * Short forms and names of other languages, one group a line. A line begins with the name by which the four languages call
   * the group, so that lines with the same first word belong together.
   */
  readonly same: string;
};
