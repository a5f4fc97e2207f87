import { localDay } from '../calendar/local-day';
import type { Situation } from '../mail/reading';
import type { CoolDown, Memory } from '../memory/memory';
import type { Thought } from './pane';

/** How many general thoughts each language has. */
export const GENERAL_THOUGHTS = 4;

/**
 * The thought that goes with a pause: the first pause of a day gets the one about what the email is about, each later one the
 * next general thought, and when all were seen there is none, so that none comes twice on one day.
 */
export function thoughtFor(
  memory: Memory,
  coolDown: CoolDown,
  situation: Situation | undefined,
  utcOffsetMinutes: number,
): Thought | undefined {
  const day = (at: number) => localDay(at, utcOffsetMinutes);
  const today = Object.values(memory.coolDowns).filter(
    (other) =>
      day(other.startedAt) === day(coolDown.startedAt) &&
      (other.startedAt < coolDown.startedAt ||
        (other.startedAt === coolDown.startedAt && other.message < coolDown.message)),
  ).length;
  if (today === 0 && situation !== undefined) return { kind: 'situation', situation };
  const number = situation === undefined ? today : today - 1;
  return number < GENERAL_THOUGHTS ? { kind: 'general', number } : undefined;
}
