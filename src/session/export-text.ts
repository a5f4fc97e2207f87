import { VERSION } from '../engine';
import type { Kept } from './kept';
import type { LocalStore } from './surroundings';
import { parsed } from './parsed';

/** All that is kept about this mailbox, in the mailbox and on this device, as indented JSON to be taken along. */
export function exportText(local: LocalStore, kept: Kept): string {
  const onDevice = (name: string) => parsed(local.read(kept.localName(name)));
  const setAside = {
    memory: local.read(kept.localName('memory.set-aside')),
    settings: local.read(kept.localName('settings.set-aside')),
  };
  const all = {
    program: `Take Five ${VERSION}`,
    settings: kept.settings(),
    memory: kept.memory(),
    drafts: onDevice('drafts') ?? {},
    ...((setAside.memory ?? setAside.settings) !== undefined && { setAside }),
  };
  return JSON.stringify(all, null, 2);
}
