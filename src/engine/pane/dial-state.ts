/** Both ways out of a pause, as the dial shows them. */
export type DialState = {
  /** Whole seconds left, rounded up. */
  readonly secondsLeft: number;
  readonly seconds: number;
  readonly answered: number;
  readonly emails: number;
};
