/** Longest title, in characters. */
export const MOST_TITLE = 120;
export const MOST_TAGS = 20;
/** Longest tag, in characters. */
export const MOST_TAG = 40;
/** Longest shortcut, in characters. */
export const MOST_SHORTCUT = 30;
/** Longest file that is imported, in characters or bytes. */
export const MOST_IMPORT = 5 * 1024 * 1024;
/** Longest id, in characters. */
export const MOST_ID = 60;

/** What a shortcut is made of: letters of the four alphabets, digits, - and _; also none at all. */
export const SHORTCUT = /^[0-9A-Za-zА-Яа-яЁёІіЇїЄєҐґ_-]*$/;

/** The start of a text, at most so many characters long, that ends in no half of a character. */
export function cutTo(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
