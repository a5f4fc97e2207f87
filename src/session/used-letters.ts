import * as v from 'valibot';
import { isOwn, OCCASIONS } from '../engine';
import type { UsedLetter } from '../engine';
import { parsed } from './parsed';
import type { LocalStore } from './surroundings';

/** Under this name a device keeps them for a mailbox. */
export const USED_LETTERS = 'used-letters';

const name = v.union([v.picklist(OCCASIONS), v.custom<`own.${string}`>((id) => typeof id === 'string' && isOwn(id))]);
const stored = v.array(v.object({ to: v.string(), occasion: name, at: v.number() }));

/** Which letters were used for whom, on this device: customers as codes, no words. */
export type UsedLetters = {
  readonly all: () => readonly UsedLetter[];
  readonly change: (step: (all: readonly UsedLetter[]) => readonly UsedLetter[]) => void;
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
    change: (step) => local.write(name, JSON.stringify(step(all()))),
  };
}
