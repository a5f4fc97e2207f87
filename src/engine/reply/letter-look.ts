import type { Brand } from '../brand/brand';
import type { Language } from '../languages/language';
import type { Variable } from './variables';

/** How a letter is dressed, and whether it is being looked at or sent. */
export type LetterLook = {
  /** 'preview' shows missing values as marked placeholders and marks the agent's own; 'final' refuses without them. */
  readonly mode: 'final' | 'preview';
  readonly language: Language;
  /** How the company's letters look and sign; without it `accent` and `company` say so. */
  readonly brand?: Brand;
  /** Colour of the rule on top, #rrggbb; anything else gives the default. */
  readonly accent: string;
  /** 'words' ends the letter with the words above the name, for a mail program that signs itself; without it the letter signs. */
  readonly signs?: 'name' | 'words';
  /** A CSS font list; one with other than letters, digits, spaces, commas, hyphens and ' gives the default. */
  readonly fonts?: string;
  /** Stands under the sign-off where no brand says what does; nothing when blank. */
  readonly company?: string;
  /** What a placeholder says; without it the variable's name. */
  readonly labelOf?: (variable: Variable) => string;
  /** Variables whose values the agent typed, to be marked in the preview. */
  readonly own?: readonly Variable[];
};
