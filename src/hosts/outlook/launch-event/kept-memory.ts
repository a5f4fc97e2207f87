import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  MEMORY_DOCUMENT,
  mergeMemory,
  openDocument,
  SETTINGS_DOCUMENT,
} from '../../../engine';
import type { Memory, Settings } from '../../../engine';
import { officeValue } from './office-value';

/** What this runtime has written so far; classic Outlook may keep one alive over several mails, with settings that it loaded once. */
let known: Memory = EMPTY_MEMORY;

const stored = (name: string): unknown => Office.context.roamingSettings.get(`take-five.${name}`);

/** Memory and settings as the mailbox holds them, with all that this runtime knows besides. */
export function loadKept(): { readonly memory: Memory; readonly settings: Settings } {
  const memory = openDocument(MEMORY_DOCUMENT, stored('memory'));
  const settings = openDocument(SETTINGS_DOCUMENT, stored('settings'));
  return {
    memory: mergeMemory(known, memory.state === 'sound' ? memory.document : EMPTY_MEMORY),
    settings: settings.state === 'sound' ? settings.document : DEFAULT_SETTINGS,
  };
}

/** Keeps what has changed, and tells the open panes of this browser; what is newer or cannot be read is left for the pane to deal with. */
export async function saveMemory(memory: Memory, channelName: string): Promise<void> {
  known = mergeMemory(known, memory);
  tellPanes(channelName);
  const { state } = openDocument(MEMORY_DOCUMENT, stored('memory'));
  if (state !== 'sound' && state !== 'absent') return;
  const { roamingSettings } = Office.context;
  roamingSettings.set('take-five.memory', known);
  await officeValue<unknown>((done) => roamingSettings.saveAsync(done));
}

function tellPanes(name: string): void {
  // Classic Outlook's event runtime has no channels; there the pane learns of it when it is opened again.
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(name);
  channel.postMessage({ memory: known, sent: true });
  channel.close();
}
