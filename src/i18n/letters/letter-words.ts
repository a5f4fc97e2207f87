import type { Occasion, Voice } from '../../engine';

/** What the agent is told about letters: their names, why one is offered, and their voices. */
export type LetterWords = {
  readonly letter: Readonly<Record<Occasion, { readonly title: string; readonly why: string }>>;
  readonly voices: Readonly<Record<Voice, string>>;
};
