import type { WordedRules } from './worded-rules';

/** How people repeat what they were called, in one language. */
export type QuotingWords = {
  /** What shows that a sentence says somebody's words again, or denies them: "you called us", "we are not". */
  readonly quotes: WordedRules;
  /** Words of insults that insult nobody by themselves, parted by spaces: "you", "bunch". */
  readonly common: string;
};
