import * as v from 'valibot';
import { allowedOf } from '../engine';
import type { Allowed, Settings } from '../engine';
import { parsed } from './parsed';
import type { LocalStore } from './surroundings';

/** Under this name a device keeps them for a mailbox. */
export const ALLOWED_PHRASES = 'allowed';

const MOST = 200;
const LONGEST = 400;
const stored = v.array(v.pipe(v.string(), v.maxLength(LONGEST)));

/** Words that an agent called harmless on this device, and those of the brand's products from the settings. */
export type AllowedPhrases = {
  /** Ready for reading mails; made anew only when something was added or taken away. */
  readonly allowed: () => Allowed;
  /** Remembers a phrase; the oldest goes where there are too many. */
  readonly add: (phrase: string) => void;
};

/** Opens those of one mailbox; what cannot be read counts as none. Words of a mail never leave the device. */
export function openAllowedPhrases(local: LocalStore, name: string, settings: () => Settings): AllowedPhrases {
  const read = (): readonly string[] => {
    const all = v.safeParse(stored, parsed(local.read(name)) ?? []);
    return all.success ? all.output.slice(-MOST) : [];
  };
  let made: { readonly from: string; readonly allowed: Allowed } | undefined;
  return {
    allowed() {
      const phrases = [...settings().products.split(/[,;\n]/), ...read()];
      const from = phrases.join('\n');
      if (made?.from !== from) made = { from, allowed: allowedOf(phrases) };
      return made.allowed;
    },
    add(phrase) {
      const others = read().filter((one) => one !== phrase);
      local.write(name, JSON.stringify([...others, phrase.slice(0, LONGEST)].slice(-MOST)));
    },
  };
}
