import type { UsedLetter } from '../engine';
import type { SessionParts } from './session-parts';
import { openUsedLetters, USED_LETTERS } from './used-letters';

/** A letter was not used after all; the others stay. */
export function dropUsedLetter({ around, kept }: Pick<SessionParts, 'around' | 'kept'>, used: UsedLetter): void {
  const name = kept.localName(USED_LETTERS);
  const all = openUsedLetters(around.local, name).all();
  const at = all.findIndex((one) => one.to === used.to && one.occasion === used.occasion && one.at === used.at);
  if (at >= 0) around.local.write(name, JSON.stringify([...all.slice(0, at), ...all.slice(at + 1)]));
}
