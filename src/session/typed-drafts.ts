import * as v from 'valibot';
import { FIRST_CHOICE, VARIABLES } from '../engine';
import type { Choice, Key, Variable } from '../engine';
import { parsed } from './parsed';
import type { LocalStore } from './surroundings';

const KEEP_MS = 48 * 3_600_000;
const MOST = 50;
const NAME = 'drafts';

const MOST_CHARACTERS = 50_000;

/** What two variables were called up to 0.4.0. */
const RENAMED: ReadonlyMap<string, Variable> = new Map([
  ['customer', 'customer.given'],
  ['agent', 'agent.name'],
]);
const values = v.pipe(
  v.record(v.string(), v.string()),
  v.transform(
    (all) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([name, value]) => {
          const known = RENAMED.get(name) ?? VARIABLES.find((one) => one === name);
          return known === undefined ? [] : [[known, value] as const];
        }),
      ) as Choice['values'],
  ),
);
const draft = v.object({
  at: v.number(),
  values,
  language: v.exactOptional(v.picklist(['en', 'bg', 'ru', 'uk'])),
  letter: v.exactOptional(v.string()),
  thoughtSkipped: v.exactOptional(v.boolean()),
});
type Draft = v.InferOutput<typeof draft>;

/** What the agent typed for each email, kept on this device for 48 hours, so that closing the pane loses nothing. */
export type TypedDrafts = {
  /** The choice to start from for an email: the first one, with everything typed before. */
  readonly choiceFor: (email: Key) => Choice;
  readonly keep: (email: Key, choice: Choice, now: number) => void;
};

/** Opens the drafts of one mailbox and drops those that are too old at `now` (epoch ms); what cannot be read counts as none. */
export function openTypedDrafts(local: LocalStore, prefix: string, now: number): TypedDrafts {
  // Each draft is read on its own, so that one that cannot be read takes no other with it.
  function read(): Readonly<Record<string, Draft>> {
    const all = v.safeParse(v.record(v.string(), v.unknown()), parsed(local.read(`${prefix}.${NAME}`)) ?? {});
    if (!all.success) return {};
    const sound = Object.entries(all.output).flatMap(([key, one]) => {
      const read = v.safeParse(draft, one);
      return read.success ? [[key, read.output] as const] : [];
    });
    return Object.fromEntries(sound);
  }
  const write = (drafts: Readonly<Record<string, Draft>>) => local.write(`${prefix}.${NAME}`, JSON.stringify(drafts));
  const young = (drafts: Readonly<Record<string, Draft>>, at: number) =>
    Object.entries(drafts).filter(([, one]) => at - one.at < KEEP_MS);

  const before = read();
  const kept = young(before, now);
  if (kept.length < Object.keys(before).length) write(Object.fromEntries(kept));
  return {
    choiceFor(email) {
      const all = read();
      const own = Object.hasOwn(all, email) ? all[email] : undefined;
      if (own === undefined) return FIRST_CHOICE;
      const { at: _, ...typed } = own;
      return { ...FIRST_CHOICE, ...typed };
    },
    keep(email, { values, language, letter, thoughtSkipped }, now) {
      const others = young(read(), now)
        .filter(([key]) => key !== email)
        .sort(([, a], [, b]) => b.at - a.at)
        .slice(0, MOST - 1);
      const cut = Object.entries(values).map(([name, value]) => [name, value.slice(0, MOST_CHARACTERS)] as const);
      const own = {
        at: now,
        values: Object.fromEntries(cut),
        ...(language && { language }),
        ...(letter !== undefined && { letter }),
        ...(thoughtSkipped && { thoughtSkipped }),
      };
      write({ ...Object.fromEntries(others), [email]: own });
    },
  };
}
