import type { Language } from '../languages/language';
import { letterId, OCCASIONS, VOICES } from './letter';
import type { Letter, Occasion, Role, Voice } from './letter';

/** The letters of one language in one voice as they are written down: the parts of each, with their tasks. */
export type LetterTexts = Readonly<Record<Occasion, readonly (readonly [Role, string])[]>>;

/** The letters of a language, from what was written down; `signOffEnd` is what it puts after “Kind regards”. */
export function lettersOf(
  language: Language,
  months: string,
  texts: Readonly<Record<Voice, LetterTexts>>,
  signOffEnd = '',
): readonly Letter[] {
  return VOICES.flatMap((voice) =>
    OCCASIONS.map((occasion) => ({
      id: letterId(occasion, language, voice),
      occasion,
      language,
      voice,
      months,
      signOffEnd,
      blocks: texts[voice][occasion].map(([role, text]) => ({ role, text })),
    })),
  );
}
