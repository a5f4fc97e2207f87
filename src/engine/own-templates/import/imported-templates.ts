import type { OwnTemplate, OwnText } from '../own-templates';

/** All that a note can be about. */
export const IMPORT_NOTES = [
  // Of the file: it is none of the known formats, from a newer Take Five, too large, or holds more templates than there is room for.
  'not-understood',
  'newer-version',
  'too-large',
  'too-many',
  // Why a template was not taken over: it says nothing, is too long, does not hold to the format, or cannot be saved.
  'empty',
  'too-long',
  'unsound',
  'fault',
  // What is a blank in square brackets now, for the agent to fill.
  'unknown-variable',
  'unknown-logic',
  // What was left out or became plain text.
  'image',
  'attachment',
  'table',
  'link',
  'html',
  'other-field',
  'other-action',
  // What was changed: cut to the longest allowed, or a shortcut that was taken or had other characters.
  'shortened',
  'shortcut',
  // The text is in none of the four languages, and was filed under the one given.
  'other-language',
] as const;

/** Something of an import that a person should know. */
export type ImportNote = {
  /** The title of the template; the name of the file where it is about the whole. */
  readonly at: string;
  readonly what: (typeof IMPORT_NOTES)[number];
  /** Which one, in the words of the file; '' for none. At most 80 characters. */
  readonly detail: string;
};

/** A text from a file; one that Take Five wrote also says what else it knew of the template. */
export type FoundText = OwnText & Partial<Omit<OwnTemplate, keyof OwnText | 'scope'>>;

/** What was found in a file. Every text in it can be saved. */
export type ImportedTemplates = {
  readonly found: readonly FoundText[];
  readonly notes: readonly ImportNote[];
  /** Favourite letters, newest first; none from other programs. */
  readonly favourites: readonly string[];
};

/** Takes a note about one template; the same one twice counts once. */
export type TakeNote = (what: ImportNote['what'], detail?: string) => void;

/** Nothing found, and why. */
export function nothingFound(fileName: string, what: ImportNote['what'], detail = ''): ImportedTemplates {
  return { found: [], notes: [{ at: fileName, what, detail }], favourites: [] };
}
