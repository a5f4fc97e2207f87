import type { Language } from '../engine';

/** British English, because "2 November" stands in the order of the other three languages. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', bg: 'bg', ru: 'ru', uk: 'uk' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and month of a date in UTC, and its year where asked for: "2 November". No line ends inside it. */
export function dayText(date: Date, language: Language, withYear = false): string {
  const key = `${language}${withYear}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(withYear && { year: 'numeric' }),
    });
  // To make one takes longer than to use it many times.
  formats.set(key, format);
  return format.format(date).replace(/\s/g, '\u00a0');
}
