import type { WordedRules } from './worded-rules';

/** What a customer feels as a sting, in one language. */
export type StingWords = {
  /** Wordings by what stings in them. */
  readonly stings: WordedRules;
  /** Wordings that look like a sting and are none; one that touches a sting takes it back. */
  readonly fine: WordedRules;
  /** What shows that the writer blames themselves: in a sentence with it nothing of `stings` but mock apologies counts. */
  readonly humble: WordedRules;
  /** How the reader is addressed, as single words; insults and shouting count beside one of them. */
  readonly reader: string;
  /** Words of refusal, which an angry exclamation holds. */
  readonly refusal: string;
  /** What can stand in place of a mock apology, by rule. */
  readonly fixes: Readonly<Record<string, string>>;
};
