import type { Occasion, Variable, Voice } from '../../engine';

/** What the agent is told about letters: their names, why one is offered, their voices, and the values that go into them. */
export type LetterWords = {
  readonly letter: Readonly<Record<Occasion, { readonly title: string; readonly why: string }>>;
  readonly voices: Readonly<Record<Voice, string>>;
  /** `missing` stands after "Add": in the languages with cases in the accusative. */
  readonly variable: Readonly<
    Record<Variable, { readonly label: string; readonly missing: string; readonly hint: string }>
  >;
};
