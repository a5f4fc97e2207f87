import type { PromiseDeed } from '../../engine';

/** The words for promises to customers: the list, what can be done with one, the line above an open email, and who waits for whom. */
export type PromiseListWords = {
  readonly title: string;
  /** Leads to the list from any view: how many are late or due today, at least 1. */
  readonly due: (count: number) => string;
  readonly none: string;
  /** The words of a promise as they were written. */
  readonly quoted: (words: string) => string;
  /** A promise whose words are not at hand: made in the open conversation, in another one, or as the time that a holding reply names. */
  readonly unworded: Readonly<Record<'here' | 'elsewhere' | 'holding', string>>;
  /** Why words are missing. */
  readonly wordsStay: string;
  /** When it is due; `day` is "yesterday, Thursday" or "Wednesday, 25 November", and may go on with a time. Today it has only the time, or none. */
  readonly late: (day: string) => string;
  readonly today: (time: string | undefined) => string;
  readonly later: (day: string) => string;
  readonly dayBy: (day: string, time: string) => string;
  /** `day` is absent for today. */
  readonly snoozed: (day: string | undefined, time: string) => string;
  /** Opens the letter for one that is late; `given` may be ''. */
  readonly tell: (given: string) => string;
  /** What to do first where it cannot be opened yet: an email of the customer has to be, or a pause has to end. */
  readonly first: Readonly<Record<'find' | 'wait', string>>;
  readonly openEmail: string;
  readonly kept: string;
  readonly move: string;
  readonly snooze: string;
  readonly remove: string;
  /** Names the choices below Move and Snooze. */
  readonly moveTo: string;
  readonly snoozeUntil: string;
  readonly tomorrow: string;
  readonly soon: string;
  readonly otherDay: string;
  readonly setDay: string;
  readonly inAnHour: string;
  readonly morning: string;
  /** What was done last, and taking it back. */
  readonly done: Readonly<Record<PromiseDeed, string>>;
  readonly undo: string;
  /** Above an open email of the customer: what was promised, or that something was. */
  readonly promised: (words: string) => string;
  readonly promisedUnworded: Readonly<Record<'here' | 'elsewhere', string>>;
  readonly unansweredHead: string;
  readonly waitingHead: string;
  /** Since when, as `dayBy` has no part in it: a day such as "yesterday, Thursday". */
  readonly unanswered: (day: string) => string;
  readonly waiting: (day: string) => string;
  readonly hot: string;
  readonly more: (count: number) => string;
  readonly putAway: string;
  /** Why words are not kept, or only shown. */
  readonly problem: Readonly<Record<'newer' | 'not-kept', string>>;
};
