import type { Language } from '../languages/language';
import type { Brand, BrandWords } from './brand';

/** The words of a brand in a language: its own for that language, else those for all; '' where neither says anything. */
export function brandWords({ words, inLanguage }: Brand, language: Language): BrandWords {
  const own = inLanguage[language];
  const of = (name: keyof BrandWords): string => (own?.[name]?.trim() ? own[name] : words[name]);
  return { signOff: of('signOff'), agentTitle: of('agentTitle'), company: of('company'), legal: of('legal') };
}
