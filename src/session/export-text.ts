import { MEMORY_DOCUMENT, openDocument, SETTINGS_DOCUMENT, VERSION } from '../engine';
import type { DocumentKind } from '../engine';
import type { Kept } from './kept';
import { parsed } from './parsed';
import { USED_LETTERS } from './used-letters';
import type { Surroundings } from './surroundings';

/** An object without what is undefined; undefined where nothing is left. */
function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const left = Object.entries(fields).filter(([, value]) => value !== undefined);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/**
 * All that is kept about this mailbox, in the mailbox and on this device, as indented JSON to be taken along: also what could not
 * be read, and what a newer release has written. `more` is what the device's database holds of it.
 */
export function exportText(
  { host, local }: Pick<Surroundings, 'host' | 'local'>,
  kept: Kept,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const onDevice = (name: string) => parsed(local.read(kept.localName(name)));
  const ifNewer = <T>(kind: DocumentKind<T>, stored: unknown) =>
    openDocument(kind, stored).state === 'newer' ? stored : undefined;
  const all = {
    program: `Take Five ${VERSION}`,
    settings: kept.settings(),
    memory: kept.memory(),
    drafts: onDevice('drafts') ?? {},
    usedLetters: onDevice(USED_LETTERS),
    ...more,
    sendEventHeardAt: onDevice('hears-sends'),
    setAside: present({
      memory: local.read(kept.localName('memory.set-aside')),
      settings: local.read(kept.localName('settings.set-aside')),
    }),
    newer: present({
      memory: ifNewer(MEMORY_DOCUMENT, host.load('memory') ?? onDevice('memory')),
      settings: ifNewer(SETTINGS_DOCUMENT, host.load('settings') ?? onDevice('settings')),
    }),
  };
  return JSON.stringify(all, null, 2);
}
