import type { FontStack } from './brand';

/** The CSS list of each font stack; each holds Cyrillic and ends with what every computer has. */
export const FONT_LISTS: ReadonlyMap<string, string> = new Map<FontStack, string>([
  ['segoe', "'Segoe UI', Arial, sans-serif"],
  ['arial', 'Arial, Helvetica, sans-serif'],
  ['verdana', 'Verdana, Geneva, sans-serif'],
  ['georgia', "Georgia, 'Times New Roman', serif"],
  ['times', "'Times New Roman', Times, serif"],
  ['trebuchet', "'Trebuchet MS', Tahoma, sans-serif"],
]);
