import type { Hostility } from '../mail/reading';
import type { Settings } from './settings';

/**
 * Whether an email is hot enough for a pause at the agent's sensitivity: low = level 3, or 2 when both voices say so; normal = 2 and
 * above; high = also 1 when both say so. Shouting alone, or swearing at nobody, never does below high.
 */
export function hotEnough(hostility: Hostility, settings: Settings): boolean {
  const { level, voices, kinds } = hostility;
  // Swearing at the reader is abuse, level 3.
  const atNobody =
    kinds.length > 0 && kinds.every((kind) => kind === 'shouting' || (kind === 'profanity' && level < 3));
  switch (settings.sensitivity) {
    case 'low':
      return !atNobody && (level === 3 || (level === 2 && voices === 2));
    case 'normal':
      return !atNobody && level >= 2;
    case 'high':
      return level >= 2 || (level === 1 && voices === 2);
  }
}
