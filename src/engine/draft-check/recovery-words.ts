import type { WordedRules } from './worded-rules';

/** The steps of a good answer to a complaint, in the order in which they are best written; `apologise` comes from elsewhere. */
export const RECOVERY_STEPS = [
  'acknowledge',
  'apologise',
  'explain',
  'fix',
  'prevent',
  'limits',
  'next_step',
  'thanks',
] as const;

export type RecoveryStep = (typeof RECOVERY_STEPS)[number];

/** How the steps are worded in one language. */
export type RecoveryWords = {
  /** Wordings by step. */
  readonly steps: WordedRules & Readonly<Record<Exclude<RecoveryStep, 'apologise'>, string>>;
  /** Words of a day or a time; a next step counts only in a sentence with one of them or with a figure. */
  readonly days: WordedRules;
};
