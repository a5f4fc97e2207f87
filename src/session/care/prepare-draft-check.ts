import { createDraftCheck } from '../../engine';
import type { DraftCheck, Language } from '../../engine';
import { fetched } from '../loaded-parts';
import type { Surroundings } from '../surroundings';

/** From where the parts of a check come. */
export type DraftCheckParts = Pick<Surroundings, 'loadPack' | 'loadDraftWords' | 'loadNames'>;

/**
 * Fetches what the check of drafts in a language takes, with the words and names of `languages`, and makes it ready. Rejects with
 * `PartNotLoaded` where something cannot be fetched.
 */
export async function prepareDraftCheck(
  language: Language,
  languages: readonly Language[],
  { loadPack, loadDraftWords, loadNames }: DraftCheckParts,
): Promise<DraftCheck> {
  const [{ pack }, words, names] = await fetched(
    Promise.all([
      loadPack[language](),
      Promise.all(languages.map(async (one) => [one, (await loadDraftWords[one]()).draftWords] as const)),
      Promise.all(languages.map(async (one) => [one, (await loadNames[one]()).names] as const)),
    ]),
  );
  const check = createDraftCheck(language, {
    pack,
    words: Object.fromEntries(words),
    names: Object.fromEntries(names),
  });
  if (check === undefined) throw new Error(`There are no words for drafts in ${language}.`);
  return check;
}
