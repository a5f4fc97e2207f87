import { createMailStore } from '../../../src/hosts/simulator/store/mail-store';
import type { MailStore } from '../../../src/hosts/simulator/store/mail-store';
import { createRoamingSettings } from '../../../src/hosts/simulator/store/roaming-settings';
import type { Message } from '../../../src/hosts/simulator/store/message';
import { AGENT } from './sample-message';

/** What a browser's storage does, without a browser. */
export function memoryStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

export function sampleStore(messages: readonly Message[] = []): MailStore {
  const store = createMailStore(AGENT, createRoamingSettings(memoryStorage()));
  store.add(messages);
  return store;
}
