import type { WordedRules } from './worded-rules';

/** How a reply presses a customer in one language. */
export type PressureWords = {
  /** Wordings by what presses in them. */
  readonly presses: WordedRules;
  /** Wordings that look pressing and are not; one that touches a pressing one takes it back. */
  readonly fine: WordedRules;
  /**
   * The parts of an ultimatum: `if_not` is what the customer may leave undone, `then` what follows, and in one sentence they press.
   * `soft` in that sentence or the next takes the edge off: it can be undone, or the money comes back. So do `has` and `to_answer`
   * close behind it: "you have" 24 "hours to reply".
   */
  readonly ultimatum: WordedRules & Readonly<Record<'if_not' | 'then' | 'soft' | 'has' | 'to_answer', string>>;
};
