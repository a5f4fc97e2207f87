import type { Language } from '../languages/language';
import type { Occasion } from '../reply/letter';
import type { Pausing } from './with-pauses';

/** A letter that can be picked: one of ours for its occasion, or an own template, which has a title instead. */
export type Offer =
  | { readonly letter: string; readonly occasion: Occasion; readonly title?: never }
  /** Picking it makes its language the one of the reply; `reason` is the occasion that it fits. */
  | { readonly letter: string; readonly title: string; readonly language: Language; readonly reason?: Occasion };

/** A letter in the list of all. */
export type LetterRow = Offer & {
  readonly favourite: boolean;
  readonly archived: boolean;
  /** Typed into the search it stands for the letter. */
  readonly shortcut?: string;
  readonly tags?: readonly string[];
  /** The entry of the situation board by which it is not to be used. */
  readonly paused?: Pausing;
};
