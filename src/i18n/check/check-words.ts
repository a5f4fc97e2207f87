import type { RecoveryStep } from '../../engine';

/** The words of the check of an open draft. */
export type CheckWords = {
  /** The title: a count, never a score. */
  readonly title: (count: number) => string;
  /** Under the title while something is left. */
  readonly anyTime: string;
  readonly good: string;
  /** Under the title when nothing is left; for a draft with none of the steps below. */
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
  readonly undo: string;
  readonly mended: string;
  readonly trouble: Readonly<Record<'changed' | 'not-found' | 'refused', string>>;
  readonly promise: string;
  readonly due: (day: string) => string;
  readonly remindMe: string;
  /** The reminder comes, because it was asked for or because the mail is seen to be sent. */
  readonly reminded: string;
  /** What the draft does well. */
  readonly steps: Readonly<Record<RecoveryStep, string>>;
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
