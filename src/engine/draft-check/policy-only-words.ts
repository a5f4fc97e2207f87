import type { WordedRules } from './worded-rules';

/** How a reply hides behind the company's rules in one language. */
export type PolicyOnlyWords = {
  /**
   * `refuses` says no by the rules in one phrase; `rule` names them, and refuses in a sentence with `no`; `such` points at them, and
   * refuses beside such a sentence.
   */
  readonly says: WordedRules & Readonly<Record<'refuses' | 'rule' | 'such' | 'no', string>>;
  /** `offer` is what the customer can have or do instead; `reason` is why, apart from the rules. */
  readonly besides: WordedRules & Readonly<Record<'offer' | 'reason', string>>;
};
