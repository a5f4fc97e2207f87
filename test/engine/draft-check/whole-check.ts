import { createDraftCheck, LANGUAGES, loadDraftWords, loadNames, loadPack } from '../../../src/engine';
import type { DraftCheck, Language } from '../../../src/engine';

/** The whole check of drafts in a language, with the words and names of all four. */
export async function wholeCheck(language: Language): Promise<DraftCheck> {
  const words = await Promise.all(
    LANGUAGES.map(async (one) => [one, (await loadDraftWords[one]()).draftWords] as const),
  );
  const names = await Promise.all(LANGUAGES.map(async (one) => [one, (await loadNames[one]()).names] as const));
  const check = createDraftCheck(language, {
    words: Object.fromEntries(words),
    names: Object.fromEntries(names),
    pack: (await loadPack[language]()).pack,
  });
  if (check === undefined) throw new Error(`There are no words for drafts in ${language}.`);
  return check;
}
