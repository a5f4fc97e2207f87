import type { WordedRules } from './worded-rules';

/** How a reply presses a customer in one language. */
export type PressureWords = {
  /** Wordings by what presses in them. */
  readonly presses: WordedRules;
  /** Wordings that look pressing and are not; one that touches a pressing one takes it back. */
  readonly fine: WordedRules;
  /**
   * The parts of an ultimatum: `if_not` is what the customer may leave undone, `then` what follows, and in one sentence they press.
   * `soft` in that sentence or the next takes the edge off: it can be undone, or the money comes back.
   */
  readonly ultimatum: WordedRules & Readonly<Record<'if_not' | 'then' | 'soft', string>>;
};
