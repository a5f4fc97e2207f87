import type { Language } from '../engine';

/** What each language calls itself, for whoever cannot read the others. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  bg: 'Български',
  ru: 'Русский',
  uk: 'Українська',
};
