import type { Hostility } from '../mail/reading';
import type { Settings } from './settings';

/**
 * Whether an email is hot enough for a pause at the agent's sensitivity (the table of labels: low = level 3, or 2 with
 * both voices; normal = 2 and above; high = also 1, which asks for both voices once there are two). Shouting alone never does below high.
 */
export function hotEnough(hostility: Hostility, settings: Settings): boolean {
  const { level, voices, kinds } = hostility;
  const shoutingAlone = kinds.length > 0 && kinds.every((kind) => kind === 'shouting');
  switch (settings.sensitivity) {
    case 'low':
      return !shoutingAlone && (level === 3 || (level === 2 && voices === 2));
    case 'normal':
      return !shoutingAlone && level >= 2;
    case 'high':
      return level >= 1;
  }
}
