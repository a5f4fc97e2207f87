import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  mergeMemory,
  MEMORY_DOCUMENT,
  newerSettings,
  openDocument,
  SETTINGS_DOCUMENT,
  settleMemory,
} from '../engine';
import type { DocumentKind, Memory, OpenedDocument, Settings } from '../engine';
import { HostError } from './host';
import type { RoamingName } from './host';
import type { Notice } from './session-state';
import type { Surroundings } from './surroundings';

/** Memory and settings as this window knows them, kept in the mailbox, on this device, and in step with other windows. */
export type Kept = {
  readonly memory: () => Memory;
  readonly settings: () => Settings;
  readonly notice: () => Notice | undefined;
  /** Changes Memory; the change is settled, saved, and told to other windows. */
  readonly change: (step: (memory: Memory, settings: Settings, now: number) => Memory) => void;
  readonly set: (settings: Settings) => void;
  /** Marks what is over by now. */
  readonly settle: () => void;
  /** Tries once more to save what the mailbox refused. */
  readonly retry: () => void;
  readonly close: () => void;
};

type Documents = { memory: Memory; settings: Settings };

const KINDS: { readonly [N in RoamingName]: DocumentKind<Documents[N]> } = {
  memory: MEMORY_DOCUMENT,
  settings: SETTINGS_DOCUMENT,
};

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Opens what is kept and keeps it. `prefix` names the mailbox on this device. Roaming settings are saved whole by whoever
 * comes last, so this window writes all it knows each time, and a copy on this device fills what another writer dropped.
 */
export function openKept(
  around: Surroundings,
  prefix: string,
  clock: () => number,
  tell: { readonly changed: () => void; readonly bug: (error: unknown) => void },
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
  const absorb = (memory: Memory, ...others: readonly (Memory | undefined)[]) =>
    settleMemory(
      others.reduce<Memory>((all, one) => (one ? mergeMemory(all, one) : all), memory),
      settings,
      clock(),
    );
  let memory = absorb(EMPTY_MEMORY, opened(KINDS.memory, 'memory', host.load('memory')), fromLocal('memory'));

  let saving = false;
  let unsaved = false;
  async function roam(): Promise<void> {
    unsaved = true;
    if (saving) return;
    saving = true;
    try {
      while (unsaved) {
        unsaved = false;
        await host.save({ memory, settings });
      }
      if (notice?.kind === 'not-saved') say(undefined);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
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
    if (readOnly) return;
    memory = absorb(memory, fromLocal('memory'));
    settings = newerSettings(settings, fromLocal('settings') ?? settings);
    local.write(localName('memory'), JSON.stringify(memory));
    local.write(localName('settings'), JSON.stringify(settings));
    channel.post({ memory, settings });
    roam().catch(tell.bug);
  }
  const stop = channel.onMessage((message) => {
    if (typeof message !== 'object' || message === null) return;
    const told = message as Partial<Record<RoamingName, unknown>>;
    const theirs = openDocument(MEMORY_DOCUMENT, told.memory);
    const chosen = openDocument(SETTINGS_DOCUMENT, told.settings);
    if (chosen.state === 'sound') settings = newerSettings(settings, chosen.document);
    if (theirs.state === 'sound') memory = absorb(memory, theirs.document);
    tell.changed();
  });

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
    change,
    settle: () => change((memory) => memory),
    retry() {
      if (notice?.kind === 'not-saved') save();
    },
    set(next) {
      // What is over by the settings until now stays over.
      memory = absorb(memory);
      settings = { ...next, changedAt: Math.max(clock(), settings.changedAt + 1) };
      save();
    },
    close() {
      stop();
      channel.close();
    },
  };
}
