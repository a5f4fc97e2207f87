import { LANGUAGES } from '../../engine';
import type { DraftCheck, Language } from '../../engine';
import { OWN_PARTS, prepareDraftCheck } from '../../session';

const prepared = new Map<Language, Promise<DraftCheck>>();

/** The check of drafts in a language, with the words and names of all four; prepared once, for however many drafts follow. */
export function draftCheckFor(language: Language): Promise<DraftCheck> {
  const known = prepared.get(language) ?? prepareDraftCheck(language, LANGUAGES, OWN_PARTS);
  prepared.set(language, known);
  return known;
}
