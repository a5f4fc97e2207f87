import { offsetIn } from '../i18n';

/** How far a time zone is ahead of UTC at a moment (epoch ms), in minutes; 0 for a name that nobody knows, which must not cost the card. */
export function zoneOffset(timeZone: string, at: number): number {
  try {
    return offsetIn(timeZone, at);
  } catch {
    return 0;
  }
}
