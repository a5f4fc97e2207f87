import * as v from 'valibot';
import { isOwn, OCCASIONS } from '../engine';
import type { UsedLetter } from '../engine';
import { parsed } from './parsed';
import type { LocalStore } from './surroundings';

/** Under this name a device keeps them for a mailbox. */
export const USED_LETTERS = 'used-letters';

const MOST = 500;
const KEEP_MS = 180 * 86_400_000;
const name = v.union([v.picklist(OCCASIONS), v.custom<`own.${string}`>((id) => typeof id === 'string' && isOwn(id))]);
const stored = v.array(v.object({ to: v.string(), occasion: name, at: v.number() }));

/** Which letters were used for whom, on this device: customers as codes, no words. */
export type UsedLetters = {
  readonly all: () => readonly UsedLetter[];
  /** Remembers one more; those older than half a year go, and the oldest where there are too many. */
  readonly add: (used: UsedLetter) => void;
};

/** Opens those of one mailbox; what cannot be read counts as none. */
export function openUsedLetters(local: LocalStore, name: string): UsedLetters {
  let read: { readonly from: string | undefined; readonly all: readonly UsedLetter[] } | undefined;
  const all = (): readonly UsedLetter[] => {
    const from = local.read(name);
    if (read === undefined || read.from !== from) {
      const found = v.safeParse(stored, parsed(from) ?? []);
      read = { from, all: found.success ? found.output : [] };
    }
    return read.all;
  };
  return {
    all,
    add(used) {
      const kept = all().filter(({ at }) => used.at - at < KEEP_MS);
      local.write(name, JSON.stringify([...kept, used].slice(-MOST)));
    },
  };
}
