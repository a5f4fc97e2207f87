import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import 'dayjs/locale/bg';
import 'dayjs/locale/ru';
import 'dayjs/locale/uk';
import type { Language } from '../engine';
import type { Strings } from './en';

dayjs.extend(utc);

/**
 * A moment in words: "9:12" today, "yesterday, 9:12", "9:12 tomorrow", else "12 November, 9:12".
 * `at` and `now` are epoch ms; `utcOffsetMinutes` is the reader's offset. Day and month are held together by a no-break space.
 */
export function when(at: number, now: number, utcOffsetMinutes: number, language: Language, strings: Strings): string {
  const local = (ms: number) => dayjs.utc(ms + utcOffsetMinutes * 60_000).locale(language);
  const moment = local(at);
  const time = moment.format('H:mm');
  const days = local(now).startOf('day').diff(moment.startOf('day'), 'day');
  if (days === 0) return time;
  if (days === -1) return strings.promisedBy.tomorrow(time);
  return days === 1 ? strings.yesterday(time) : strings.onDay(moment.format('D\u00a0MMMM'), time);
}
