import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  forget,
  mergeMemory,
  MEMORY_DOCUMENT,
  newerSettings,
  openDocument,
  SETTINGS_DOCUMENT,
  settleMemory,
} from '../engine';
import type { DocumentKind, Memory, OpenedDocument, Settings } from '../engine';
import { ALLOWED_PHRASES } from './allowed-phrases';
import { FINE_HERE } from './care/kept-names';
import { USED_LETTERS } from './used-letters';
import { HostError } from './host';
import type { RoamingName } from './host';
import { LEFT_PROMISES, leavePromises } from './left-promises';
import { PartNotLoaded } from './loaded-parts';
import { parsed } from './parsed';
import { roamingDocuments } from './roaming-documents';
import type { Notice } from './session-state';
import type { Surroundings } from './surroundings';

/** Memory and settings as this window knows them, kept in the mailbox, on this device, and in step with other windows. */
export type Kept = {
  readonly memory: () => Memory;
  readonly settings: () => Settings;
  readonly notice: () => Notice | undefined;
  /** A send event was heard on this device, so what is sent here counts by itself. */
  readonly hearsSends: () => boolean;
  /** The name under which this device keeps something of this mailbox. */
  readonly localName: (name: string) => string;
  /** Changes Memory; the change is settled, saved, and told to other windows. */
  readonly change: (step: (memory: Memory, settings: Settings, now: number) => Memory) => void;
  /** Changes some of the settings, as another window of this device may have left them. */
  readonly set: (changes: Partial<Settings>) => void;
  /** Marks what is over by now. */
  readonly settle: () => void;
  /** Forgets everything, here and in every other copy; what is written over was asked for, newer data included. */
  readonly forget: () => void;
  /** Tries once more to save what the mailbox refused. */
  readonly retry: () => void;
  readonly close: () => void;
};

/** When a send event was heard last, epoch ms. */
const HEARS_SENDS = 'hears-sends';
/** Events may end for a mailbox, as with an add-in that is no longer assigned; after so long a silence they are not relied on. */
const HEARD_MS = 14 * 24 * 3_600_000;
const SET_ASIDE = ['memory.set-aside', 'settings.set-aside'];
/** What this device keeps of a mailbox that is not written over when everything is forgotten. */
const LEFT_BEHIND = [HEARS_SENDS, 'drafts', ALLOWED_PHRASES, USED_LETTERS, FINE_HERE, LEFT_PROMISES, ...SET_ASIDE];

const KINDS: { readonly [N in RoamingName]: DocumentKind<{ memory: Memory; settings: Settings }[N]> } = {
  memory: MEMORY_DOCUMENT,
  settings: SETTINGS_DOCUMENT,
};

/**
 * Opens what is kept and keeps it. `prefix` names the mailbox on this device. Roaming settings are saved whole by whoever
 * comes last, so this window writes all it knows each time, and a copy on this device fills what another writer dropped.
 */
export function openKept(
  around: Surroundings,
  prefix: string,
  clock: () => number,
  tell: {
    readonly changed: () => void;
    /** Everything was forgotten, in this window or in another. */
    readonly forgotten: () => void;
    /** Does work in the background. */
    readonly run: (work: Promise<void>) => void;
  },
): Kept {
  const { host, local } = around;
  const channel = around.openChannel(prefix);
  let notice: Notice | undefined;
  let readOnly = false;
  const localName = (name: string) => `${prefix}.${name}`;

  function opened<T>(kind: DocumentKind<T>, name: RoamingName, stored: unknown): T | undefined {
    const result: OpenedDocument<T> = openDocument(kind, stored);
    switch (result.state) {
      case 'absent':
        return undefined;
      case 'sound':
        return result.document;
      case 'newer':
        readOnly = true;
        notice = { kind: 'newer-data' };
        return result.document;
      case 'broken':
        local.write(localName(`${name}.set-aside`), result.text);
        notice = { kind: 'broken-data', text: result.text };
        return undefined;
    }
  }

  const fromLocal = <N extends RoamingName>(name: N) => opened(KINDS[name], name, parsed(local.read(localName(name))));
  let settings = [opened(KINDS.settings, 'settings', host.load('settings')), fromLocal('settings')].reduce<Settings>(
    (best, one) => (one ? newerSettings(best, one) : best),
    DEFAULT_SETTINGS,
  );
  const absorb = (memory: Memory, other: Memory = EMPTY_MEMORY) =>
    settleMemory(mergeMemory(memory, other), settings, clock());
  const onDevice = fromLocal('memory') ?? EMPTY_MEMORY;
  const stored = mergeMemory(opened(KINDS.memory, 'memory', host.load('memory')) ?? EMPTY_MEMORY, onDevice);
  let memory = absorb(stored);

  function clearDevice(): void {
    for (const name of LEFT_BEHIND) local.remove(localName(name));
  }
  /** Takes in what another window knows. */
  function learn(theirs: Memory | undefined): void {
    const { forgottenAt } = memory;
    memory = absorb(memory, theirs);
    if (memory.forgottenAt === forgottenAt) return;
    clearDevice();
    tell.forgotten();
  }

  let saving = false;
  let unsaved = false;
  async function roam(): Promise<void> {
    unsaved = true;
    if (saving) return;
    saving = true;
    try {
      while (unsaved) {
        unsaved = false;
        await host.save(await roamingDocuments(around, memory, settings));
      }
      if (notice?.kind === 'not-saved') say(undefined);
    } catch (error) {
      if (!(error instanceof HostError || error instanceof PartNotLoaded)) throw error;
      say({ kind: 'not-saved' });
    } finally {
      saving = false;
    }
  }
  function say(next: Notice | undefined): void {
    notice = next;
    tell.changed();
  }
  function save(): void {
    learn(fromLocal('memory'));
    settings = newerSettings(settings, fromLocal('settings') ?? settings);
    // Another window of this device may be of a newer release.
    if (readOnly) return;
    local.write(localName('memory'), JSON.stringify(memory));
    local.write(localName('settings'), JSON.stringify(settings));
    channel.post({ memory, settings });
    tell.run(roam());
  }
  const stop = channel.onMessage((message) => {
    if (typeof message !== 'object' || message === null) return;
    const told = message as Partial<Record<RoamingName | 'sent' | 'promises', unknown>>;
    leavePromises(local, localName(LEFT_PROMISES), told.promises);
    if (told.sent === true) local.write(localName(HEARS_SENDS), String(clock()));
    const theirs = openDocument(MEMORY_DOCUMENT, told.memory);
    const chosen = openDocument(SETTINGS_DOCUMENT, told.settings);
    if (chosen.state === 'sound') settings = newerSettings(settings, chosen.document);
    if (theirs.state === 'sound') learn(theirs.document);
    // The send handler ends with its mail; what it told must outlive this window on this device.
    if (told.sent === true && !readOnly) {
      learn(fromLocal('memory'));
      local.write(localName('memory'), JSON.stringify(memory));
    }
    tell.changed();
  });

  // What was forgotten on another computer, or is too old, goes when the pane is opened, not when something else is saved.
  const forgotten = memory.forgottenAt !== onDevice.forgottenAt;
  if (forgotten) clearDevice();
  if (forgotten || JSON.stringify(memory) !== JSON.stringify(stored)) save();

  function change(step: Parameters<Kept['change']>[0]): void {
    const now = clock();
    const next = settleMemory(step(settleMemory(memory, settings, now), settings, now), settings, now);
    const same = JSON.stringify(next) === JSON.stringify(memory);
    memory = next;
    if (!same) save();
  }

  return {
    memory: () => memory,
    settings: () => settings,
    notice: () => notice,
    hearsSends: () => clock() - Number(local.read(localName(HEARS_SENDS)) ?? -Infinity) < HEARD_MS,
    localName,
    change,
    settle: () => change((memory) => memory),
    retry() {
      if (notice?.kind === 'not-saved') save();
    },
    set(changes) {
      // What is over by the settings until now stays over.
      memory = absorb(memory);
      settings = newerSettings(settings, fromLocal('settings') ?? settings);
      settings = { ...settings, ...changes, changedAt: Math.max(clock(), settings.changedAt + 1) };
      save();
    },
    forget() {
      clearDevice();
      for (const name of ['memory', 'settings']) local.remove(localName(name));
      readOnly = false;
      notice = undefined;
      memory = forget(memory, clock());
      settings = { ...DEFAULT_SETTINGS, changedAt: Math.max(clock(), settings.changedAt + 1) };
      save();
      tell.forgotten();
    },
    close() {
      stop();
      channel.close();
    },
  };
}
