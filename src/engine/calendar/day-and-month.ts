import type { Language } from '../languages/language';

/** A day as it stands inside a sentence: "28 November", "28 ноября". `at` is epoch ms, seen from the offset. */
export function dayAndMonth(at: number, utcOffsetMinutes: number, language: Language): string {
  const tag = language === 'en' ? 'en-GB' : language;
  const written = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return written.format(at + utcOffsetMinutes * 60_000).replace(/[ \u00a0]/, '\u00a0');
}
