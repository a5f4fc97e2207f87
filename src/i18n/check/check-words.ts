import type { RecoveryStep } from '../../engine';

/** The words of the check of an open draft. */
export type CheckWords = {
  /** The title: a count, never a score. */
  readonly title: (count: number) => string;
  /** Under the title while something is left. */
  readonly anyTime: string;
  /** The way to the findings from beside a pause. */
  readonly look: string;
  readonly good: string;
  /** Under the title when nothing is left. */
  readonly goodLine: string;
  /** What stays to be said: two things left, or that it is good to go. */
  readonly left: (count: number) => string;
  readonly more: (count: number) => string;
  readonly insertMore: string;
  readonly fineHere: string;
  /** After something was called fine, and the way to end that check. */
  readonly wasFine: string;
  readonly switchOff: string;
  readonly takeOut: string;
  readonly useThis: string;
  /** Puts a name or a short word: shown on the button. */
  readonly put: (words: string) => string;
  /** Before a longer wording. */
  readonly fresher: (words: string) => string;
  readonly addApology: string;
  /** A line that every reply needs now: the line itself, and its button. */
  readonly line: (words: string) => string;
  readonly addLine: string;
  readonly undo: string;
  readonly mended: string;
  readonly trouble: Readonly<Record<'changed' | 'not-found' | 'refused', string>>;
  readonly promise: string;
  readonly due: (day: string) => string;
  readonly remindMe: string;
  /** What is in order: the greeting with the name as it stands there, the questions it takes up, what else it does well. */
  readonly greets: (name: string) => string;
  readonly takesUp: (count: number) => string;
  readonly steps: Readonly<Record<RecoveryStep, string>>;
  /** A reminder that was asked for, and one that comes with the mail that is sent; `day` as `weekdayText` gives it. */
  readonly reminder: (day: string) => string;
  readonly reminderOnSend: (day: string) => string;
  readonly inOrder: string;
  /** The setting: a heading and what it is for. */
  readonly settings: string;
  readonly settingsHint: string;
  /** The largest discount that an agent may offer alone, in percent; 0 means that there is no limit. */
  readonly gestureLimit: string;
  readonly holidays: string;
  readonly holidaysHint: string;
  readonly holidaysUnread: (words: string) => string;
};
