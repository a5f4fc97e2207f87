/** A language Take Five reads and writes; BCP 47 primary subtags. */
export type Language = 'en' | 'bg' | 'ru' | 'uk';

/** The language of a mail: one of ours, or something else. */
export type MailLanguage = Language | 'other';

/** All languages, in the order in which they are offered. */
export const LANGUAGES = ['en', 'bg', 'ru', 'uk'] as const satisfies readonly Language[];

/** The language a tag such as `uk-UA` asks for; undefined when it is none of ours. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}
