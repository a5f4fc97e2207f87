import { offsetIn } from '../../i18n';

/**
 * How far a time zone is ahead of UTC at a moment (epoch ms), in minutes; this computer's own where the browser is too old to know the
 * zone's name.
 */
export function offsetFor(timeZone: string): (at: number) => number {
  const inZone = (at: number) => offsetIn(timeZone, at);
  try {
    inZone(0);
    return inZone;
  } catch {
    return (at) => -new Date(at).getTimezoneOffset();
  }
}
