import type { Settings } from './settings';

/** Of two copies of the settings the one changed last; at the same time the one whose text sorts first, so that all copies agree. */
export function newerSettings(a: Settings, b: Settings): Settings {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
