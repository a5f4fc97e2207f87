import { LETTERS, MARKS } from './letters-of-any-script';
import { latinName, plainName } from './same-name';

const PART = new RegExp(`[${LETTERS}][${LETTERS}${MARKS}'’\u02bc\`´]*`, 'gu');
/** More parts than anybody's name has; a longer one is not looked at whole. */
const MOST_PARTS = 40;
const LONGEST_NAME = 400;
/** The longest ending that a name takes on: "Олегові", "Petrov’s". */
const LONGEST_ENDING = 3;
const CYRILLIC_VOWEL = /[аеєиіїоуюяыэ]$/;
/** Fewer letters than these are the same in too many words of the other alphabet. */
const LEAST_LATIN = 4;

type Stem = { readonly stem: string; readonly longest: number };

const partsOf = (text: string): readonly string[] => (text.match(PART) ?? []).map(plainName);

/** What of a name stays the same in every case: "Иванов" in Иванова, Ивановой; "Ол" in Оля, Олю. */
function stemOf(name: string): Stem {
  const short = name.length === 3 && CYRILLIC_VOWEL.test(name);
  // Where only two letters are left, an ending of two must do: "Олей", but not "олень".
  if (short) return { stem: name.slice(0, 2), longest: 4 };
  return { stem: name.slice(0, Math.max(3, name.length - 2)), longest: name.length + LONGEST_ENDING };
}

/** The stem for the other alphabet keeps more letters, because its letters are only roughly the same. */
function latinStemOf(name: string): Stem {
  const latin = latinName(name);
  const least = latin.length > 5 ? latin.length - 2 : latin.length - 1;
  return { stem: latin.slice(0, Math.max(LEAST_LATIN - 1, least)), longest: latin.length + LONGEST_ENDING };
}

const isCyrillic = (word: string): boolean => /[\u0400-\u052f]/.test(word);
const fits = (word: string, { stem, longest }: Stem): boolean => word.length <= longest && word.startsWith(stem);

/**
 * Gives what tells whether a word is one of the names, or part of one: in any grammatical case, in small letters or capitals,
 * with accents or without, and spelt in Latin letters for Cyrillic ones or the other way round.
 */
export function nameStems(names: readonly string[]): (word: string) => boolean {
  const parts = names
    .slice(0, MOST_PARTS)
    .flatMap((name) => partsOf(name.slice(0, LONGEST_NAME)))
    .filter((part) => part.length > 1)
    .slice(0, MOST_PARTS);
  const stems = parts.map(stemOf);
  const latin = parts
    .map((part) => ({ cyrillic: isCyrillic(part), ...latinStemOf(part) }))
    .filter(({ longest }) => longest >= LEAST_LATIN + LONGEST_ENDING);
  return (word) =>
    partsOf(word).some((part) => {
      if (stems.some((stem) => fits(part, stem))) return true;
      const cyrillic = isCyrillic(part);
      const spelt = latinName(part);
      return latin.some((stem) => stem.cyrillic !== cyrillic && fits(spelt, stem));
    });
}
