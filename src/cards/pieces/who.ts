import type { Level, Who } from '../../engine';
import type { Drawing } from '../drawing';

/** Who wrote, as a title. */
export function nameOf(who: Who, { strings }: Drawing): string {
  return who.name === '' ? strings.someone : who.name;
}

/** How heated an email is, as a line below the name; nothing for a calm one. */
export function heatOf(level: Level, { strings }: Drawing): string {
  return level === 0 ? '' : `${strings.heat[level]}, ${strings.heatOf(level)}`;
}
