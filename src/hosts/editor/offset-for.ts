import { knowsTimeZone, offsetIn } from '../../i18n';

/**
 * How far a time zone is ahead of UTC at a moment (epoch ms), in minutes; this computer's own where the browser is too old to know the
 * zone's name.
 */
export function offsetFor(timeZone: string): (at: number) => number {
  return knowsTimeZone(timeZone) ? (at) => offsetIn(timeZone, at) : (at) => -new Date(at).getTimezoneOffset();
}
