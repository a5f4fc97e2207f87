import type { Language } from '../languages/language';
import type { Fact, Situation } from '../mail/reading';

/** The calm digest: what the customer needs, without any flagged word. */
export type Digest = {
  /** The language of the customer's words; absent where it is none of ours. */
  readonly language?: Language;
  readonly situation: Situation;
  /** In the customer's own words, at most two, each at most 90 characters; none where the words sting. */
  readonly asks: readonly string[];
  /** Order, invoice and tracking numbers, amounts and dates, at most three. */
  readonly facts: readonly Fact[];
  /** When the mail came in, epoch ms. */
  readonly waitingSince?: number;
  /** How long it has waited since, in working time; absent while that is nothing, or less than an hour with free time between. */
  readonly waited?: Waited;
  /** By when an answer is expected, epoch ms; only while that lies ahead. */
  readonly answerDue?: number;
  readonly thirdTime: boolean;
  /** The customer has written before, whether or not the days are known. */
  readonly repeat: boolean;
  /** The last days on which they did, "YYYY-MM-DD", oldest first, at most three. */
  readonly earlier: readonly string[];
};

/** Whole minutes, working hours or working days, at least 1. */
export type Waited = { readonly count: number; readonly unit: 'minute' | 'hour' | 'day' };
