import {
  DEFAULT_SETTINGS,
  deviceName,
  EMPTY_MEMORY,
  fitMemory,
  MEMORY_DOCUMENT,
  mergeMemory,
  openDocument,
  SETTINGS_DOCUMENT,
} from '../../../engine';
import type { Memory, Settings, ToldPromise } from '../../../engine';
import { openBroadcast } from '../../../session';
import { readDevice, writeDevice } from './device-storage';
import { officeValue } from './office-value';

/**
 * What this runtime has written so far, by mailbox; classic Outlook may keep one alive over several mails and mailboxes, with
 * settings that it loaded once.
 */
const known = new Map<string, Memory>();

const stored = (name: string): unknown => Office.context.roamingSettings.get(`take-five.${name}`);

/** Memory and settings as the mailbox holds them, with all that this runtime knows besides. */
export function loadKept(mailbox: string): { readonly memory: Memory; readonly settings: Settings } {
  const memory = openDocument(MEMORY_DOCUMENT, stored('memory'));
  const settings = openDocument(SETTINGS_DOCUMENT, stored('settings'));
  return {
    memory: mergeMemory(known.get(mailbox) ?? EMPTY_MEMORY, memory.state === 'sound' ? memory.document : EMPTY_MEMORY),
    settings: settings.state === 'sound' ? settings.document : DEFAULT_SETTINGS,
  };
}

/**
 * Keeps what has changed, and tells the open panes of this browser, with the words of promises, which do not roam; what is newer or cannot
 * be read is left for the pane to deal with.
 */
export async function saveMemory(changed: Memory, mailbox: string, told: readonly ToldPromise[] = []): Promise<void> {
  const memory = mergeMemory(known.get(mailbox) ?? EMPTY_MEMORY, changed);
  known.set(mailbox, memory);
  if (told.length > 0) leaveWords(`${deviceName(mailbox)}.promise-words`, told);
  tellPanes(deviceName(mailbox), memory, told);
  const { state } = openDocument(MEMORY_DOCUMENT, stored('memory'));
  if (state !== 'sound' && state !== 'absent') return;
  const { roamingSettings } = Office.context;
  roamingSettings.set('take-five.memory', fitMemory(memory, stored('settings')));
  await officeValue<unknown>((done) => roamingSettings.saveAsync(done));
}

/** Where there is no channel, the pane learns of it when it is opened again. */
function tellPanes(name: string, memory: Memory, told: readonly ToldPromise[]): void {
  const channel = openBroadcast(name);
  channel?.postMessage({ memory, sent: true, ...(told.length > 0 && { promises: told }) });
  channel?.close();
}

/** For a pane that is opened later: the words of so many promises, the last ones. */
const MOST_LEFT = 100;

function leaveWords(name: string, told: readonly ToldPromise[]): void {
  const left = readDevice(name);
  const others = (Array.isArray(left) ? (left as unknown[]) : []).filter(
    (one) => !told.some(({ id }) => (one as ToldPromise | null)?.id === id),
  );
  writeDevice(name, [...others, ...told].slice(-MOST_LEFT));
}
