import type { BoardKind, EntryFault, Situation } from '../../engine';

/** The words of the situation board, and of what it says beside letters. */
export type BoardWords = {
  /** Leads to the board, and is its title. */
  readonly title: string;
  /** Nothing is on it: what it is for, in one sentence. */
  readonly none: string;
  readonly add: string;
  /** There is no room for another entry. */
  readonly full: string;
  readonly activeHead: string;
  readonly plannedHead: string;
  readonly pastHead: (count: number) => string;
  readonly kinds: Readonly<Record<BoardKind, string>>;
  /** When an entry counts, inside a line; days are as `dayText` gives them. */
  readonly since: (from: string) => string;
  readonly between: (from: string, until: string) => string;
  /** What an entry means for letters; lists are in words already. */
  readonly pauses: (letters: string) => string;
  readonly avoids: (phrases: string) => string;
  readonly says: (line: string) => string;
  readonly noInvitations: string;
  readonly edit: string;
  readonly editOf: (title: string) => string;
  readonly newHead: string;
  readonly editHead: string;
  readonly field: {
    readonly title: string;
    readonly kind: string;
    readonly from: string;
    readonly until: string;
    readonly untilHint: string;
    readonly avoid: string;
    readonly avoidHint: string;
    readonly line: string;
    readonly lineHint: string;
    readonly paused: string;
    readonly openInvitations: string;
  };
  readonly faults: Readonly<Record<EntryFault, string>>;
  readonly save: string;
  readonly leave: string;
  readonly remove: string;
  /** Beside a letter that an entry pauses; `days` are as `since` and `between` give them. */
  readonly paused: (title: string, days: string) => string;
  /** Beside an own template whose last day is over. */
  readonly over: (day: string) => string;
  /** So many customers, four or more, wrote heated emails on one topic lately. */
  readonly burst: (senders: number, topic: string) => string;
  readonly addBurst: string;
  /** What heated emails can be about, inside a line. */
  readonly topics: Readonly<Record<Situation, string>>;
  readonly problem: { readonly newer: string; readonly 'not-kept': string };
};
