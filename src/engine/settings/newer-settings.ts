import type { Settings } from './settings';

/**
 * Of two copies of the settings the one changed last; at the same time the one whose text sorts last, so that all copies agree, and
 * a copy that an older release saved again, without what it does not know, loses: `"introduced":true` sorts after `false`.
 */
export function newerSettings(a: Settings, b: Settings): Settings {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
