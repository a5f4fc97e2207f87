import { DEFAULT_SETTINGS } from './settings';
import type { Settings } from './settings';

/** How many values differ from those that nobody has touched. */
function chosen(settings: Settings): number {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return keys.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key])).length;
}

/**
 * Of two copies of the settings the one changed last; at the same time the one in which more was chosen, because a copy that an older
 * release saved again has lost what that release does not know; then the one whose text sorts last, so that all copies agree.
 */
export function newerSettings(a: Settings, b: Settings): Settings {
  const ahead = a.changedAt - b.changedAt || chosen(a) - chosen(b);
  if (ahead !== 0) return ahead > 0 ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
