import type { Voice } from '../reply/letter';
import type { Desk } from './opened';

/** The manner in which letters are offered: the brand's, else the agent's. */
export function voiceOf({ shelf, settings }: Pick<Desk, 'shelf' | 'settings'>): Voice {
  return shelf?.brand?.voice ?? settings.voice;
}
