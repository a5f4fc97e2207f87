import type { ContactCosts } from '../../engine';

/** A way in which customers reach the company, by which it has a cost. */
export type ContactWay = Exclude<keyof ContactCosts, 'currency'>;

/** The words of the page about the day, and of the table that it is saved as. */
export type DayWords = {
  /** Leads to the page, and is its title. */
  readonly title: string;
  /** Who sees the page, and where it stays. */
  readonly onlyYou: string;
  readonly hotHead: string;
  /** Heated emails that were opened today, 0 included. */
  readonly hotLine: (count: number) => string;
  readonly pausesHead: string;
  readonly pausesNone: string;
  readonly full: (count: number) => string;
  readonly running: (count: number) => string;
  /** `reasons` are in words already, with their numbers where there are several. */
  readonly early: (count: number, reasons: string) => string;
  /** Heated emails without a pause, because pauses were off or quiet. */
  readonly without: (count: number) => string;
  readonly answersHead: string;
  readonly answersNone: string;
  /** Half of the answers took no longer than so many minutes. */
  readonly middle: (count: number, minutes: number) => string;
  readonly within: (within: number, count: number, target: number) => string;
  /** How an answer is counted. */
  readonly answersNote: string;
  readonly trendHead: string;
  /** Names the line at the target in the picture. */
  readonly targetLine: (minutes: number) => string;
  readonly promisesHead: string;
  readonly kept: (count: number) => string;
  readonly late: (count: number) => string;
  readonly open: (count: number) => string;
  readonly causesHead: string;
  /** A cause that none of our words for situations names. */
  readonly otherCause: string;
  readonly weekNone: string;
  readonly savedHead: string;
  readonly savedNone: string;
  readonly savedLine: (count: number) => string;
  /** What they cost, each as "7.50 USD". */
  readonly savedCost: (costs: Readonly<Record<ContactWay, string>>) => string;
  /** What the same contacts cost, by how they come; in the saved table. */
  readonly ways: Readonly<Record<ContactWay, string>>;
  readonly showTable: string;
  /** Heads of tables, and what is measured in the saved one. */
  readonly table: Readonly<
    Record<
      | 'day'
      | 'kind'
      | 'emails'
      | 'heated'
      | 'calm'
      | 'answers'
      | 'median'
      | 'full'
      | 'running'
      | 'early'
      | 'none'
      | 'within'
      | 'kept'
      | 'late'
      | 'open'
      | 'contacts'
      | 'measure'
      | 'value',
      string
    >
  >;
  readonly save: string;
  readonly copy: string;
  /** What the saved file is called, without its ending: Latin letters and hyphens. */
  readonly fileName: string;
  readonly settingsHead: string;
  readonly target: string;
  readonly costs: Readonly<Record<ContactWay, string>>;
  readonly currency: string;
  readonly costsHint: string;
  readonly unknownHead: string;
  /** What the page cannot know; `sends` where replies are seen that are sent. */
  readonly unknown: (sends: boolean) => readonly string[];
  /** Why the day is not kept. */
  readonly problem: Readonly<Record<'newer' | 'not-kept', string>>;
};
