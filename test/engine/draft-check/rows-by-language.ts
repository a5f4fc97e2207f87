import type { Language } from '../../../src/engine';

/** The rows of a table in four languages, one a line; ` | ` parts their cells. */
export function rowsByLanguage(
  table: Readonly<Record<Language, string>>,
): readonly (readonly [Language, string, string, string])[] {
  return (Object.keys(table) as Language[]).flatMap((language) =>
    table[language]
      .split('\n')
      .map((row) => row.trim())
      .filter((row) => row !== '')
      .map((row) => {
        const [first = '', second = '', third = ''] = row.split(' | ');
        return [language, first, second, third] as const;
      }),
  );
}
