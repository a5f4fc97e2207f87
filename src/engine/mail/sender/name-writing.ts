const NAME = /^[A-Za-zÀ-ÖØ-öø-ÿĀ-ſЀ-ӿ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſЀ-ӿ'’ʼ-]*$/;
const INITIALS = /^[A-Za-zÀ-ÖØ-öø-ÿĀ-ſЀ-ӿ]\.?(-?[A-Za-zÀ-ÖØ-öø-ÿĀ-ſЀ-ӿ]\.)*$/;

/** Nobody is greeted by a longer word. */
const LONGEST_NAME = 50;

/** Whether a word is written in Cyrillic letters. */
export const isCyrillic = (word: string): boolean => /[Ѐ-ӿ]/.test(word);

/** "А.", "J", "А.В." */
export const isInitials = (word: string): boolean => INITIALS.test(word);

export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

/** Small letters with capitals where a name has them: "анна-мария" is "Анна-Мария", "o'brien" is "O'Brien". */
export function capitalised(word: string): string {
  return word
    .toLowerCase()
    .split('-')
    .map((part) =>
      /^[od]['’][a-z]{3}/.test(part) ? `${capital(part.slice(0, 2))}${capital(part.slice(2))}` : capital(part),
    )
    .join('-');
}

/** A word as a name is written, one in capitals or small letters mended; '' for anything that is no name. */
export function properName(word: string): string {
  const name = word.replace(/[.,]+$/, '');
  if (name.length < 2 || name.length > LONGEST_NAME || word.endsWith('.') || !NAME.test(name)) return '';
  return isCapitals(name) || name === name.toLowerCase() ? capitalised(name) : name;
}
