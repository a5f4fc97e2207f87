import * as v from 'valibot';
import { keyFor } from '../../engine';
import type { DraftProblem, Key } from '../../engine';
import { parsed } from '../parsed';
import type { LocalStore } from '../surroundings';

const MOST = 500;
const KEEP_MS = 30 * 24 * 3_600_000;

const stored = v.record(v.string(), v.number());

/** Findings that the agent called fine in a conversation, as codes: no words are kept. */
export type FineHere = {
  readonly has: (conversation: Key, problem: DraftProblem) => boolean;
  readonly add: (conversation: Key, problem: DraftProblem, now: number) => void;
};

/** Opens those of one mailbox; what cannot be read counts as none. The oldest go where there are too many. */
export function openFineHere(local: LocalStore, name: string, mailbox: string): FineHere {
  const read = (): Readonly<Record<string, number>> => {
    const all = v.safeParse(stored, parsed(local.read(name)) ?? {});
    return all.success ? all.output : {};
  };
  const codeOf = (conversation: Key, { kind, text }: DraftProblem) =>
    keyFor(mailbox, `f:${conversation}:${kind}:${text.toLowerCase().replace(/\s+/g, ' ').trim()}`);
  return {
    has: (conversation, problem) => Object.hasOwn(read(), codeOf(conversation, problem)),
    add(conversation, problem, now) {
      const young = Object.entries(read()).filter(([, at]) => now - at < KEEP_MS);
      const all = [...young, [codeOf(conversation, problem), now] as const];
      local.write(name, JSON.stringify(Object.fromEntries(all.slice(-MOST))));
    },
  };
}
