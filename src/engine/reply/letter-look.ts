import type { Language } from '../languages/language';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { Variable } from './variables';

/** How a letter is dressed, and whether it is being looked at or sent. */
export type LetterLook = {
  /** 'preview' shows missing values as marked placeholders and marks the agent's own; 'final' refuses without them. */
  readonly mode: 'final' | 'preview';
  readonly language: Language;
  /** Colour of the rule on top, #rrggbb; anything else gives the default. */
  readonly accent: string;
  /** A CSS font list; one with other than letters, digits, spaces, commas, hyphens and ' gives the default. */
  readonly fonts?: string;
  /** Stands under the sign-off; nothing when blank. */
  readonly company?: string;
  /** What a placeholder says; without it the variable's name. */
  readonly labelOf?: (variable: Variable) => string;
  /** Variables whose values the agent typed, to be marked in the preview. */
  readonly own?: readonly Variable[];
};

const FONTS = "'Segoe UI', Arial, sans-serif";

/** The accent colour, checked, because it stands in a style attribute. */
export function accentOf({ accent }: LetterLook): string {
  return /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : DEFAULT_SETTINGS.accent;
}

/** The fonts, checked likewise. */
export function fontsOf({ fonts = '' }: LetterLook): string {
  return /^[A-Za-z0-9 ,'-]{1,200}$/.test(fonts) ? fonts : FONTS;
}
