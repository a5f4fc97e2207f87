import type { Language } from './language';
import type { LanguagePack } from './language-pack';

/** Loads what one language needs; rejects when its file cannot be fetched. */
export const loadPack: Record<Language, () => Promise<{ readonly pack: LanguagePack }>> = {
  en: () => import('./en'),
  bg: () => import('./bg'),
  ru: () => import('./ru'),
  uk: () => import('./uk'),
};
