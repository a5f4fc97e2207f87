import { letterId } from '../reply/letter';
import type { Key } from '../memory/memory';
import { promiseSentence } from '../promises/promise-sentence';
import type { Choice } from './choice';
import type { Desk } from './opened';
import { replyLanguageOf } from './reply-language';
import type { Answerable } from './reply-language';
import { voiceOf } from './voice-of';

/**
 * The letter for a promise that was not kept, and what it says of it: the promise is named in the reply's language, unless the agent
 * wrote something there. Undefined for a promise that nobody knows, or while the letters of that language load.
 */
export function lateLetter(
  desk: Desk,
  opened: Answerable,
  choice: Choice,
  id: Key,
): { readonly letter: string; readonly promised: string } | undefined {
  const { memory, letters, care, agent } = desk;
  const language = replyLanguageOf(opened, choice);
  const written = letters[language];
  const promises = memory.promises ?? {};
  const promise = Object.hasOwn(promises, id) ? promises[id] : undefined;
  if (promise === undefined || written === undefined) return undefined;
  const texts = care?.promises?.texts.entries ?? {};
  const sentence = (key: Key, { due, kind }: typeof promise) =>
    promiseSentence(written, { due, kind }, texts[key], agent.utcOffsetMinutes);
  const typed = choice.values.promised ?? '';
  // A sentence of ours that names another promise is none of the agent's.
  const isOurs = typed.trim() === '' || Object.entries(promises).some(([key, one]) => sentence(key, one) === typed);
  return {
    letter: letterId('late_promise', language, voiceOf(desk)),
    promised: isOurs ? sentence(id, promise) : typed,
  };
}
