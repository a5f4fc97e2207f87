import { parsed } from './parsed';
import type { LocalStore } from './surroundings';

/** Under this name a device keeps the words of promises that were sent and that nobody has taken in yet. */
export const LEFT_PROMISES = 'promise-words';

/** Leaves what the send handler told of promises for whoever keeps their words, which may still be on its way. */
export function leavePromises(local: LocalStore, name: string, told: unknown): void {
  if (!Array.isArray(told)) return;
  const left = parsed(local.read(name));
  local.write(name, JSON.stringify([...(Array.isArray(left) ? (left as unknown[]) : []), ...(told as unknown[])]));
}
