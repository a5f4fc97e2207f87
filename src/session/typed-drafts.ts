import * as v from 'valibot';
import { FIRST_CHOICE } from '../engine';
import type { Choice, Key } from '../engine';
import type { LocalStore } from './surroundings';

const KEEP_MS = 48 * 3_600_000;
const MOST = 50;
const NAME = 'drafts';

const variable = v.picklist(['greeting', 'customer', 'agent', 'company', 'order', 'by', 'line', 'answer', 'fix']);
const draft = v.object({
  at: v.number(),
  values: v.record(variable, v.pipe(v.string(), v.maxLength(10_000))),
  language: v.exactOptional(v.picklist(['en', 'bg', 'ru', 'uk'])),
  letter: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});
const drafts = v.record(v.string(), draft);
type Drafts = v.InferOutput<typeof drafts>;

/** What the agent typed for each email, kept on this device for 48 hours, so that closing the pane loses nothing. */
export type TypedDrafts = {
  /** The choice to start from for an email: the first one, with everything typed before. */
  readonly choiceFor: (email: Key) => Choice;
  readonly keep: (email: Key, choice: Choice, now: number) => void;
};

/** Opens the drafts of one mailbox; what cannot be read counts as none. */
export function openTypedDrafts(local: LocalStore, prefix: string): TypedDrafts {
  function read(): Drafts {
    try {
      const parsed = v.safeParse(drafts, JSON.parse(local.read(`${prefix}.${NAME}`) ?? '{}'));
      return parsed.success ? parsed.output : {};
    } catch {
      return {};
    }
  }
  return {
    choiceFor(email) {
      const all = read();
      const kept = Object.hasOwn(all, email) ? all[email] : undefined;
      if (kept === undefined) return FIRST_CHOICE;
      const { values, language, letter } = kept;
      return { ...FIRST_CHOICE, values, ...(language && { language }), ...(letter !== undefined && { letter }) };
    },
    keep(email, { values, language, letter }, now) {
      const others = Object.entries(read())
        .filter(([key, one]) => key !== email && now - one.at < KEEP_MS)
        .sort(([, a], [, b]) => b.at - a.at)
        .slice(0, MOST - 1);
      const own = { at: now, values, ...(language && { language }), ...(letter !== undefined && { letter }) };
      local.write(`${prefix}.${NAME}`, JSON.stringify({ ...Object.fromEntries(others), [email]: own }));
    },
  };
}
