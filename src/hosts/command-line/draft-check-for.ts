import { createDraftCheck, LANGUAGES, loadDraftWords, loadNames, loadPack } from '../../engine';
import type { DraftCheck, Language } from '../../engine';

const prepared = new Map<Language, Promise<DraftCheck>>();

/** The check of drafts in a language, with the words and names of all four; prepared once, for however many drafts follow. */
export function draftCheckFor(language: Language): Promise<DraftCheck> {
  const known = prepared.get(language) ?? prepare(language);
  prepared.set(language, known);
  return known;
}

async function prepare(language: Language): Promise<DraftCheck> {
  const [{ pack }, words, names] = await Promise.all([
    loadPack[language](),
    Promise.all(LANGUAGES.map(async (one) => [one, (await loadDraftWords[one]()).draftWords] as const)),
    Promise.all(LANGUAGES.map(async (one) => [one, (await loadNames[one]()).names] as const)),
  ]);
  const check = createDraftCheck(language, {
    pack,
    words: Object.fromEntries(words),
    names: Object.fromEntries(names),
  });
  if (check === undefined) throw new Error(`There are no words for drafts in ${language}.`);
  return check;
}
