import type { Seen } from '../../i18n';
import { useSurroundings } from '../surroundings';

/** From where the agent sees days and times. */
export function useSeen(): Seen {
  const { now, utcOffsetMinutes, language } = useSurroundings();
  return { now, utcOffsetMinutes, language };
}
