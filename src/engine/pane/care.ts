import type { DraftProblem, DraftPromise } from '../draft-check/draft';
import type { RecoveryStep } from '../draft-check/recovery-words';
import type { Key } from '../memory/memory';

/** What is kept on this device for drafts, promises and the day, as far as it is loaded. */
export type CareDesk = {
  /** The mailbox's address, which keys what Memory holds; lower case. */
  readonly mailbox: string;
  /** What was found in the open draft; absent while it was not looked at, or holds no words of the agent's. */
  readonly draft?: FoundDraft;
};

/** What was found in the open draft, without what is fine there or switched off. */
export type FoundDraft = {
  /** The worst first. */
  readonly problems: readonly DraftProblem[];
  readonly promises: readonly DraftPromise[];
  /** Those promises whose reminder was asked for here, by their words. */
  readonly reminded: readonly string[];
  /** Steps of a good answer that it holds. */
  readonly steps: readonly RecoveryStep[];
  /** All findings are asked for, not the worst alone. */
  readonly showsAll: boolean;
  /** Grows with everything the agent does about a finding, so that what is left can be said. */
  readonly dealt: number;
  /** The last mend can be taken back. */
  readonly canUndo: boolean;
  /** A finding of this kind was called fine just now, and its check can be switched off. */
  readonly fine?: DraftProblem['kind'];
  /** What came in the way of the last mend: the draft has changed since, the words were not found, or the mail program refused. */
  readonly trouble?: 'changed' | 'not-found' | 'refused';
};

/** What stands beside any view of an email: short, and only where there is something to do. */
export type CareLines = {
  /** Open promises that are late or due today, in all conversations. */
  readonly due: number;
  /** The first promise to this customer that is late; without its words where another device saw them. */
  readonly late?: { readonly id: Key; readonly words?: string; readonly due: number };
};
