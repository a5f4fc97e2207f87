import type { Cause } from './contact-causes';
import type { DayPauses } from './pauses-of-day';

/** The first answers of a day: how many, how many of them in time, and how long customers waited in the middle, whole minutes. */
export type DayAnswers = { readonly count: number; readonly within: number; readonly medianMinutes?: number };

/** One day of the trend: `at` is its beginning on the agent's clock, epoch ms. */
export type TrendDay = { readonly at: number } & DayAnswers;

/** What a day was like, for nobody but the agent. */
export type Day = {
  /** When the day began on the agent's clock, epoch ms. */
  readonly at: number;
  /** Emails that were opened for the first time today, by how heated they are: tense, heated, very heated. */
  readonly hot: readonly [number, number, number];
  readonly pauses: DayPauses;
  readonly answers: DayAnswers;
  /** Promises: kept today, late by now, and open for later. */
  readonly promises: { readonly kept: number; readonly late: number; readonly open: number };
  /** What the emails of the last seven days were about. */
  readonly causes: readonly Cause[];
  /** Emails of the last seven days that a better first answer would have saved. */
  readonly saved: number;
  /** The last fourteen days, oldest first, today included. */
  readonly trend: readonly TrendDay[];
};
