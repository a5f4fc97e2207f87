import type { ImportNote, LetterFilter, Shelf } from '../../engine';

/** The words of the list of all letters, where replies are picked and own templates are looked after. */
export type ListWords = {
  /** Own templates and all letters, as a place; brands likewise. */
  readonly templates: string;
  readonly brands: string;
  readonly newTemplate: string;
  /** The menu of the whole list, and of one letter. */
  readonly more: string;
  readonly moreOf: (title: string) => string;
  readonly importFile: string;
  readonly exportFile: string;
  /** Names the choice of a filter. */
  readonly filter: string;
  readonly filters: Readonly<Record<LetterFilter, string>>;
  /** What a list says that has nothing in it. */
  readonly empty: Readonly<Record<LetterFilter, string>>;
  /** The star of a letter, which is on or off. */
  readonly star: (title: string) => string;
  readonly edit: string;
  readonly duplicate: string;
  readonly archive: string;
  readonly restore: string;
  readonly remove: string;
  readonly ownCopy: string;
  /** Stands behind the title of a copy. */
  readonly copySuffix: string;
  readonly removeTitle: (title: string) => string;
  readonly removeLine: string;
  readonly removeNow: string;
  readonly keep: string;
  /** Leads back to what was being written; '' for a template without a title yet. */
  readonly goOn: (title: string) => string;
  readonly goOnLine: string;
  /** Before something else takes the place of what is written and not saved. */
  readonly unsavedTitle: (title: string) => string;
  readonly unsavedLine: string;
  readonly startOther: string;
  /** Names the beginning of the letter that is looked at, and says how to see it. */
  readonly peek: string;
  readonly peekHint: string;
  readonly shortcut: (shortcut: string) => string;
  /** Where a server did not keep the last change, what to do now; what was typed stays in the browser. */
  readonly problem: Readonly<Record<NonNullable<Shelf['problem']>, string>>;
  /** The browser could not read a file that was chosen. */
  readonly unreadFile: string;
  readonly imported: string;
  readonly added: (count: number) => string;
  readonly same: (count: number) => string;
  readonly renamed: (count: number) => string;
  readonly nothingNew: string;
  /** How many titles are not named any more. */
  readonly andMore: (count: number) => string;
  /** Quotation marks around a title. */
  readonly quoted: (title: string) => string;
  readonly close: string;
  readonly notes: Readonly<Record<ImportNote['what'], string>>;
  /** Where own templates are, and how they get elsewhere. */
  readonly roams: string;
  /** Says the same where a server keeps them. */
  readonly inAccount: string;
};
