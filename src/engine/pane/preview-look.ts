import type { Language } from '../languages/language';
import type { LetterLook } from '../reply/letter-look';
import { brandOf } from './letter-draft';
import type { Desk } from './opened';

/** How a letter is looked at before it goes: in its brand, with what is missing named in the agent's language. */
export function previewLook(desk: Desk, language: Language): LetterLook {
  const { settings, words } = desk;
  return {
    mode: 'preview',
    brand: brandOf(desk),
    accent: settings.accent,
    language,
    labelOf: (name) => words.values?.[name].missing ?? name,
  };
}
