import type { Settings } from '../settings/settings';
import { isRunning, statusOfConversation } from './cool-down-status';
import type { Key, Memory, SkipReason } from './memory';
import { noteSkip } from './note-choice';

/** Ends every pause that a conversation is in, of whatever sender, with the reason; one that is over stays as it is. */
export function endPausesOf(
  memory: Memory,
  conversation: Key,
  reason: SkipReason,
  settings: Settings,
  now: number,
): Memory {
  const pause = statusOfConversation(memory, conversation, settings, now);
  if (!isRunning(pause)) return memory;
  return endPausesOf(noteSkip(memory, pause.coolDown.message, reason, now), conversation, reason, settings, now);
}
