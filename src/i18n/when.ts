import type { Language } from '../engine';
import type { Strings } from './en';

const DAY_MS = 86_400_000;
/** British English, because "2 November" stands in the order of the other three languages. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', bg: 'bg', ru: 'ru', uk: 'uk' };

/**
 * A moment in words: "9:12" today, "yesterday, 9:12", "9:12 tomorrow", else "12 November, 9:12".
 * `at` and `now` are epoch ms; `utcOffsetMinutes` is the reader's offset. Day and month are held together by a no-break space.
 */
export function when(at: number, now: number, utcOffsetMinutes: number, language: Language, strings: Strings): string {
  const dayOf = (ms: number) => Math.floor((ms + utcOffsetMinutes * 60_000) / DAY_MS);
  const local = new Date(at + utcOffsetMinutes * 60_000);
  const time = `${local.getUTCHours()}:${String(local.getUTCMinutes()).padStart(2, '0')}`;
  const days = dayOf(now) - dayOf(at);
  if (days === 0) return time;
  if (days === -1) return strings.promisedBy.tomorrow(time);
  if (days === 1) return strings.yesterday(time);
  const day = new Intl.DateTimeFormat(TAGS[language], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return strings.onDay(day.format(local).replace(/\s/g, '\u00a0'), time);
}
