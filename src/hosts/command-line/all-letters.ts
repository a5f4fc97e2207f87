import { LANGUAGES, loadLetters } from '../../engine';
import type { Letter } from '../../engine';

/** The letters of all languages. */
export async function allLetters(): Promise<readonly Letter[]> {
  const loaded = await Promise.all(LANGUAGES.map((language) => loadLetters[language]()));
  return loaded.flatMap(({ letters }) => letters);
}
