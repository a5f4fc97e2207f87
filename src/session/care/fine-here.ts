import * as v from 'valibot';
import { findingKey } from '../../engine';
import type { DraftProblem, Key } from '../../engine';
import { parsed } from '../parsed';
import type { LocalStore } from '../surroundings';

const MOST = 500;
const KEEP_MS = 30 * 24 * 3_600_000;

const stored = v.record(v.string(), v.number());

/** Findings that the agent called fine in a conversation, as codes: no words are kept. */
export type FineHere = {
  /** Those of the problems that nobody called fine. */
  readonly without: (conversation: Key, problems: readonly DraftProblem[]) => readonly DraftProblem[];
  readonly add: (conversation: Key, problem: DraftProblem, now: number) => void;
};

/**
 * Opens those of one mailbox, kept under `name`; what cannot be read counts as none. They go after 30 days, and the oldest where there are
 * too many. What is not there has no words, so for a question left open its place is the code.
 */
export function openFineHere(local: LocalStore, name: string, mailbox: string): FineHere {
  const read = (): Readonly<Record<string, number>> => {
    const all = v.safeParse(stored, parsed(local.read(name)) ?? {});
    return all.success ? all.output : {};
  };
  const codeOf = (conversation: Key, problem: DraftProblem) => findingKey(mailbox, conversation, problem);
  return {
    without(conversation, problems) {
      const fine = read();
      return problems.filter((problem) => !Object.hasOwn(fine, codeOf(conversation, problem)));
    },
    add(conversation, problem, now) {
      const young = Object.entries(read()).filter(([, at]) => now - at < KEEP_MS);
      const all = [...young, [codeOf(conversation, problem), now] as const];
      local.write(name, JSON.stringify(Object.fromEntries(all.slice(-MOST))));
    },
  };
}
