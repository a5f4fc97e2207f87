import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TONGUES = 'cs da de es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sv tr'.split(' ');
const WORDS_A_TEXT = 5;
const TEXTS_A_TONGUE = 40;

/** Texts of five words drawn by chance out of the lists of commonest words in `stopwords-iso`, for tongues in Latin letters. */
export function foreignWords(packages: string, chance: () => number): readonly { tongue: string; text: string }[] {
  const file = join(packages, 'stopwords-iso', 'stopwords-iso.json');
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  return TONGUES.flatMap((tongue) => {
    const words = lists[tongue] ?? [];
    const word = (): string => words[Math.floor(chance() * words.length)] ?? '';
    return Array.from({ length: TEXTS_A_TONGUE }, () => ({
      tongue,
      text: Array.from({ length: WORDS_A_TEXT }, word).join(' '),
    }));
  });
}
